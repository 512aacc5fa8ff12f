import { metadataOf, type Resource } from '../model.ts';

/** Whether Helm or Argo CD makes an object at one moment of a release, and removes it again. */
export function isHook({ at }: Resource): boolean {
  const annotations = metadataOf(at).get('annotations').entries();
  return annotations.some(([key]) => /^(?:helm\.sh|argocd\.argoproj\.io)\/hook/.test(key));
}
