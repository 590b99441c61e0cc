/**
 * What must not stand in a letter: a password or a code that the owner has written down in their story. Pure. It knows what people
 * call these and what stands behind that; what it takes out is shown, and what it does not know it leaves.
 */

/** What people call a password or a code. */
const NAME = String.raw`(?<!\b(?:lock|screen)[\s-])(?:\b(?:passwords?|passcodes?|pin|codes?|otp)\b|(?<![а-яё])(?:парол[ьяюе][а-яё]*|пин(?:-?код[а-яё]*)?|код(?:а|у|е|ом|ы)?)(?![а-яё])|密码|口令|验证码)`;
/** What leads from the name to the secret: "пароль: …", "password is …", "密码是…". */
const LINK = String.raw`\s*(?:[:：=—–-]|\b(?:is|was)\b|(?<![а-яё])(?:это|был)(?![а-яё])|[是为])\s*`;
/** Up to four words in between: "код из смс …". Not those of a lock screen's code, which support asks for. */
const WORDS = String.raw`(?:[\s,:]+(?!\S*(?:экран|блокиров|lock|screen))[^\s\d]+){0,4}[\s,:]*`;

/** After a link anything that is no plain Russian word; without one only digits as codes have them, and no year. */
const LINKED = new RegExp(String.raw`(${NAME}${LINK})(?=[^\s,;，；。]*[^\s,;，；。.!?а-яё])([^\s,;，；。]{3,})`, 'giu');
const NUMBER = new RegExp(String.raw`(${NAME}${WORDS})(?<!\d)(?!(?:19|20)\d\d(?!\d))(\d{4,8}|\d{3}[ -]\d{3})(?![\d-])`, 'giu');

/**
 * Takes passwords and codes out of a text.
 * @param mark what stands in their place
 */
export function redact(text: string, mark: string): string {
  return text.replace(LINKED, (_, before: string) => before + mark).replace(NUMBER, (_, before: string) => before + mark);
}
