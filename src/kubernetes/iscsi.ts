const forms: readonly RegExp[] = [
  /^iqn\.\d{4}-\d{2}\.[0-9A-Za-z.-]+(?::[^,;*&$|\s]+)$/,
  /^eui.[0-9A-Za-z]{16}$/,
  /^naa.[0-9A-Za-z]{32}$/,
];

/** Whether a text is the name of an iSCSI target or initiator. `validateISCSIVolumeSource` in pkg/apis/core/validation/validation.go */
export function isIscsiName(text: string): boolean {
  return forms.some((form) => form.test(text));
}
