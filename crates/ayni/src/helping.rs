//! The helper model, as the operator configures it. It is off unless an address is given, and the
//! key comes from the environment alone, where no list of processes shows it.

use std::sync::Arc;
use std::time::Duration;
use work::helper::Helper;

#[derive(Debug, Clone, clap::Args)]
pub struct Helping {
    /// A model that is asked to suggest more: the full address of its chat completions. Its key is
    /// read from `AYNI_HELPER_KEY`. Confidential reports are never sent.
    #[arg(long, env = "AYNI_HELPER", value_name = "URL")]
    helper: Option<String>,
    /// Which model is asked there.
    #[arg(long, env = "AYNI_HELPER_MODEL", value_name = "NAME")]
    helper_model: Option<String>,
    /// How long one answer may take.
    #[arg(long, env = "AYNI_HELPER_TIMEOUT", value_name = "SECONDS", default_value_t = 120)]
    helper_timeout: u64,
    /// How much of a report is sent at once; a longer one is asked about in parts.
    #[arg(long, env = "AYNI_HELPER_LONGEST", value_name = "CHARACTERS", default_value_t = 24_000)]
    helper_longest: usize,
}

impl Helping {
    /// Nothing where none is configured.
    pub fn helper(&self) -> anyhow::Result<Option<Arc<Helper>>> {
        let Some(address) = self.helper.as_deref().filter(|it| !it.trim().is_empty()) else {
            return Ok(None);
        };
        let helper = Helper::new(address, self.helper_model.as_deref().unwrap_or_default())?;
        let mut helper = helper.with_key(std::env::var("AYNI_HELPER_KEY").ok());
        helper.timeout = Duration::from_secs(self.helper_timeout.max(1));
        helper.longest_text = self.helper_longest;
        Ok(Some(Arc::new(helper)))
    }
}
