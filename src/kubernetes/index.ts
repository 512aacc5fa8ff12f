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
export { type Budget, type BudgetedPods, type BudgetStatus, budgetStatus } from './disruption-budget.ts';
export { isFinalizer } from './extension-names.ts';
export { defaultPullPolicy, type ImageReference, parseImageReference } from './image-reference.ts';
export { resolveIntOrPercent } from './int-or-percent.ts';
export {
  cidrText,
  type IpAddress,
  type IpRange,
  ipText,
  isInRange,
  isPartOfRange,
  parseCidr,
  parseIp,
  specialRange,
} from './ip.ts';
export { type Indexes, readIndexes } from './job-indexes.ts';
export { apiVersionsOf, isBuiltInKind, isClusterScoped, kindsOfVersion, splitApiVersion } from './kinds.ts';
export { matchesLabelSelector, matchesPairs, selectorText } from './label-selector.ts';
export {
  aboveDefaultLimit,
  claimViolations,
  containerDefaults,
  type LimitRangeItem,
  type LimitViolation,
  limitViolations,
  readLimitRangeItem,
  withDefaults,
} from './limit-range.ts';
export {
  isConfigMapKey,
  isDns1123Label,
  isDns1123Subdomain,
  isLabelValue,
  isPortName,
  isQualifiedName,
} from './names.ts';
export { isDescendingPath } from './paths.ts';
export {
  type PodSecurityLevel,
  type PodSecurityStandard,
  podSecurityJudge,
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
  addQuantities,
  compareQuantities,
  isWholeNumber,
  parseQuantity,
  type Quantity,
  quantityCeil,
  quantityFromField,
  quantityToDecimal,
  quantityToNumber,
} from './quantity.ts';
export { quantityProblem } from './quantity-problem.ts';
export {
  goesWithScope,
  isCountedResource,
  isStandardResourceName,
  opposedScopes,
} from './quota-names.ts';
export {
  addResourceLists,
  type ContainerNeeds,
  type Needs,
  podNeeds,
  type ResourceList,
  readResourceList,
  timesResourceList,
} from './resource-list.ts';
export {
  containerResources,
  faultOfResourceName,
  isExtendedResource,
  isHugePages,
  mayBeOvercommitted,
} from './resource-names.ts';
export {
  claimUsage,
  computeUsage,
  isInScope,
  objectUsage,
  type QuotaScope,
  serviceUsage,
  unsaidResources,
} from './resource-quota.ts';
export { statefulSetTemplatesCheckedSince } from './stateful-set.ts';
export { claimClass, classAnnotation, defaultClassAnnotations, volumeClass } from './storage-class.ts';
export { isSysctlName, sysctlNamespace } from './sysctl.ts';
export { type TimeZoneProblem, timeZoneProblem } from './time-zone.ts';
export { bytesOfBase64, isBase64 } from './volume-names.ts';
