import { isUnfilled } from '../../src/rule.ts';

/** A form by which a credential is known whatever it is called. */
interface Form {
  readonly matches: RegExp;
  readonly what: string;
}

/**
 * Forms that vendors gave their keys so that they are found. What they open, not what they are, is in the message.
 * https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns
 */
const forms: readonly Form[] = [
  {
    matches: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----\s+(?:[A-Za-z-]+: .*\n\s*)*[A-Za-z0-9+/]{40}/,
    what: 'a private key',
  },
  { matches: /(?<![A-Z0-9])(?:AKIA|ASIA)[A-Z2-7]{16}(?![A-Z0-9])/, what: 'an access key of AWS' },
  { matches: /\bgh[pousr]_[A-Za-z0-9]{36}\b|\bgithub_pat_\w{22}_\w{59}\b/, what: 'a token of GitHub' },
  { matches: /\bglpat-[\w-]{20}/, what: 'a token of GitLab' },
  { matches: /\bxox[abprs]-\d{8,}-[A-Za-z0-9-]{10,}/, what: 'a token of Slack' },
  { matches: /https:\/\/hooks\.slack\.com\/services\/T\w{8,}\/B\w{8,}\/\w{20,}/, what: 'a webhook of Slack' },
  { matches: /\b[sr]k_live_[A-Za-z0-9]{20,}/, what: 'a live key of Stripe' },
  { matches: /\bAIza[\w-]{35}(?![\w-])/, what: 'an API key of Google' },
  { matches: /\bSG\.[\w-]{22}\.[\w-]{43}\b/, what: 'a key of SendGrid' },
  { matches: /\bnpm_[A-Za-z0-9]{36}\b/, what: 'a token of npm' },
  { matches: /\bdckr_pat_[\w-]{27}\b/, what: 'a token of Docker Hub' },
  {
    matches: /\bsk-ant-[\w-]{80,}|\bsk-(?:proj-)?[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}/,
    what: 'a key of a language model',
  },
];

/** The user and the password of an address: `scheme://user:password@host`. */
const address = /[a-z][a-z0-9+.-]{0,30}:\/\/[^\s:/?#@"']*:([^\s/?#@"']+)@[\w[.-]/i;

/** What somebody writes where a real value will stand, or for a cluster of nobody but himself. */
const sample =
  /change|example|sample|placeholder|dummy|replace|insert|your|secret|passw|token|redacted|test|demo|default|fake|foo|todo|none|null|(.)\1{4}|1234|abcd|^<.*>$|^\*+$|\.{3}|…/i;

/** What kind of credential a text holds, or undefined for none; never the credential. */
export function credentialIn(text: string): string | undefined {
  for (const { matches, what } of forms) {
    const found = matches.exec(text)?.[0];
    if (found !== undefined && !/example|x{5}|(.)\1{7}/i.test(found)) return what;
  }
  const password = text.includes('://') ? address.exec(text)?.[1] : undefined;
  if (password === undefined || isUnfilled(password) || /[$%{}<>]/.test(password)) return undefined;
  return isRandom(password, 8) ? 'a password in an address' : undefined;
}

const secretName =
  /(?:^|[_.-])(?:password|passwd|pwd|passphrase|secret|secret[_-]?key|api[_-]?key|access[_-]?key|private[_-]?key|encryption[_-]?key|signing[_-]?key|token|auth[_-]?token|client[_-]?secret|credentials?)$/i;

/** Whether what bears this name is a secret: `DATABASE_PASSWORD` is, `PASSWORD_FILE` and `SECRET_NAME` are not. */
export function isSecretName(name: string): boolean {
  return secretName.test(name.replace(/([a-z0-9])([A-Z])/g, '$1_$2'));
}

/** Whether a value of such a name is a real one: long enough, of mixed signs, and no word for one. */
export function isRealSecret(value: string): boolean {
  return !isUnfilled(value) && !/^(?:\/|\.\/|[a-z]+:\/\/|\$)/.test(value) && isRandom(value, 12);
}

/** Whether nobody made a text up from words: many different signs, letters and digits among them, no words of samples. */
function isRandom(text: string, shortest: number): boolean {
  if (text.length < shortest || /\s/.test(text) || sample.test(text)) return false;
  return /[A-Za-z]/.test(text) && /\d/.test(text) && entropyOf(text) >= Math.min(3, Math.log2(text.length) - 0.5);
}

/** Bits per sign, as Shannon counts them. */
function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const sign of text) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum - (count / text.length) * Math.log2(count / text.length), 0);
}
