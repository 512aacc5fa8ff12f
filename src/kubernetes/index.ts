/** What rules may ask of Kubernetes itself. */
export { canonicalAccessModes } from './access-modes.ts';
export {
  builtInGroups,
  groupsOfResource,
  isClusterResource,
  pluralOf,
  resourcesOfGroup,
  resourceVerbs,
  subresourcesOf,
} from './api-resources.ts';
export { type Cron, type CronField, type CronProblem, readCron } from './cron.ts';
export { neverFires, nextTime, nextTimes } from './cron-times.ts';
export { defaultPullPolicy, parseImageReference } from './image-reference.ts';
export { isClusterScoped } from './kinds.ts';
export { matchesLabelSelector, matchesPairs, selectorText } from './label-selector.ts';
export { isDns1123Label } from './names.ts';
export {
  type PodSecurityLevel,
  type PodSecurityStandard,
  podSecurityLabels,
  podSecurityLabelsOf,
  podSecurityLevels,
  podSecurityPrefix,
  podSecurityRejections,
  type ViolatedControl,
  violatedControls,
} from './pod-security.ts';
export { findNamedPort, resolveTargetPort } from './ports.ts';
export {
  compareQuantities,
  parseQuantity,
  type Quantity,
  quantityCeil,
  quantityFromField,
  quantityToDecimal,
} from './quantity.ts';
export { quantityProblem } from './quantity-problem.ts';
export { volumeClass } from './storage-class.ts';
export { type TimeZoneProblem, timeZoneProblem } from './time-zone.ts';
