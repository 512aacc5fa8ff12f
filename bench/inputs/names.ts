/** Names as projects have them: words of a trade, what a program does there, and whom it serves. */
const trades =
  words(`account address audit auction basket billing booking campaign cart catalog chat checkout claim content
  contract coupon currency customer delivery device discount document dunning email event export feed finance fleet forecast
  fraud gift hotel identity image import insight inventory invoice journey label ledger licence loan location login loyalty
  market media member menu message mobile news notification offer onboarding order partner passport payment payout payroll
  permission picking planning policy price product profile promotion provider purchase quota rating receipt refund region
  rental report reservation return review reward risk route sales search session settlement shelf shipping stock storefront
  subscription supplier support survey tariff tax tender ticket tracking transfer translation travel upload vehicle vendor
  video visit voucher wallet warehouse weather wishlist workflow`);
const roles =
  words(`api worker gateway scheduler exporter frontend backend consumer producer proxy processor indexer importer
  renderer adapter bridge watcher cleaner archiver notifier resolver validator sync loader broker collector aggregator
  dashboard portal agent`);
const audiences =
  words(`internal public batch legacy v2 eu us apac mobile web admin partner preview realtime nightly reporting
  b2b retail wholesale`);
const stages = words(
  'prod staging dev test canary eu us apac sandbox shared tools platform edge core data ml ops demo qa perf blue green north south east west batch audit',
);

const programs = trades.length * roles.length * (audiences.length + 1);
// It shares no divisor with the number of names that there are, so that none comes twice before all have been.
const stride = 7919;

/** The name of the nth program; each n below 70,000 has its own. */
export function programName(n: number): string {
  const at = (n * stride) % programs;
  const trade = trades[at % trades.length];
  const role = roles[Math.floor(at / trades.length) % roles.length];
  const audience = audiences[Math.floor(at / (trades.length * roles.length)) - 1];
  return audience === undefined ? `${trade}-${role}` : `${trade}-${role}-${audience}`;
}

/** The name of the nth namespace; each n below 3,300 has its own. */
export function namespaceName(n: number): string {
  const trade = trades[(n * 31) % trades.length];
  const stage = stages[Math.floor(n / trades.length) - 1];
  return stage === undefined ? `${trade}` : `${trade}-${stage}`;
}

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
