/**
 * The first minor version of Kubernetes 1.x whose API server looks into the templates of a StatefulSet, both of pods and
 * of claims; before it takes them as they are, and nothing can be made from a wrong one. `ValidateStatefulSetSpec` in
 * pkg/apis/apps/validation/validation.go
 */
export const statefulSetTemplatesCheckedSince = 34;
