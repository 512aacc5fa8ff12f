const longestDomain = 255;
const longestUser = 104;
const netBiosDomain = /^[^\\/:*?"<>|.][^\\/:*?"<>|]{0,14}$/;
const dnsDomain = /^[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
const wrongInUser = /["/\\:;|=,+*?<>@[\]]/;
const onlyDotsOrBlanks = /^[. ]+$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
const control = /[\u0000-\u001f\u007f]/;

/** Whether Windows has a user of such a name: `user` or `DOMAIN\user`. `validateWindowsSecurityContextOptions` in pkg/apis/core/validation/validation.go */
export function isWindowsUserName(text: string): boolean {
  if (control.test(text)) return false;
  const parts = text.split('\\');
  if (parts.length > 2) return false;
  const user = parts.at(-1) ?? '';
  const domain = parts.length === 2 ? parts[0] : undefined;
  if (domain !== undefined && !isDomain(domain)) return false;
  return user !== '' && user.length <= longestUser && !onlyDotsOrBlanks.test(user) && !wrongInUser.test(user);
}

function isDomain(text: string): boolean {
  return text.length <= longestDomain && (netBiosDomain.test(text) || dnsDomain.test(text));
}
