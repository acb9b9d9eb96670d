//! What happens later: the job queue, its jobs, and what keeps derived things in step.
