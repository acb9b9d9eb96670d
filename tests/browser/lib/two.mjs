// Does `work` for all of `things`, two at a time: as many as there are cores. Returns what came of
// each, in their order.
export async function twoAtATime(things, work) {
  const results = []
  let next = 0
  const worker = async () => {
    while (next < things.length) {
      const at = next++
      results[at] = await work(things[at])
    }
  }
  await Promise.all([worker(), worker()])
  return results
}
