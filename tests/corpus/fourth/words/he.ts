/** Wordings of the fourth set in Hebrew. A line is a key and its text; ` / ` parts variants, ` ; ` parts the items of a list. */
export default `
cloud Xiaomi Cloud
account חשבון Xiaomi
settings הגדרות
find מציאת המכשיר שלי / איתור מכשיר
manage ניהול החשבון / חשבון Xiaomi
signout יציאה
signin כניסה עם חשבון Xiaomi
help עזרה
back חזרה
cancel ביטול / לא עכשיו
close סגירה
next המשך
more פעולות נוספות
policy מדיניות פרטיות
gallery גלריה
contacts אנשי קשר
notes פתקים
drive כונן
storage אחסון
backup גיבויים
language שפה
devices המכשירים שלי / המכשירים שלך
this המכשיר הזה
online מקוון
offline לא מקוון
seen פעילות אחרונה
minutes לפני 5 דקות
yesterday אתמול, 21:40
locate הצגה במפה
ring השמעת צליל
rename שינוי שם
erase מחיקת נתונים
version גרסת מערכת
model דגם
remove הסרה מהחשבון / ביטול קישור המכשיר / מחיקת המכשיר
removeAsk להסיר את המכשיר הזה? / לבטל את קישור הטלפון לחשבון?
removeText המכשיר ינותק מהחשבון והגיבויים שלו יימחקו לאחר 30 יום.
removeYes הסרה / ביטול קישור
off כיבוי של מציאת המכשיר / השבתת איתור המכשיר
offAsk לכבות את מציאת המכשיר?
offText אם הטלפון יאבד, לא תהיה אפשרות לאתר, לנעול או למחוק אותו.
offYes לכבות בכל זאת / השבתה
keep להשאיר פועל
security כניסה ואבטחה / אבטחת החשבון
personal פרטים אישיים
privacy פרטיות / נתונים ופרטיות
phone טלפון לשחזור / מספר טלפון לאבטחה
mail אימייל לשחזור / כתובת אימייל לאבטחה
password שינוי סיסמה / החלפת סיסמה
change שינוי
linked חשבונות מקושרים
data הורדת הנתונים שלך
withdraw ביטול ההסכמה
withdrawText שירותי Xiaomi יפסיקו לפעול והחשבון יימחק.
withdrawYes ביטול ההסכמה
delete מחיקת החשבון… / סגירת החשבון לצמיתות
deleteHint מחיקת החשבון וכל מה ששמור בו
loss התמונות, אנשי הקשר והפתקים ב-Xiaomi Cloud יימחקו ; טלפונים שעדיין מקושרים עלולים להישאר נעולים ; הנקודות, הקופונים והמינויים יאבדו
aware ההשלכות ברורות לי
consent כן, אני רוצה למחוק לצמיתות את החשבון ואת כל הנתונים
final מחיקת החשבון / מחיקה לצמיתות / סגירת החשבון
start המשך למחיקה
ask למחוק את החשבון הזה לתמיד?
noUndo אי אפשר לבטל את הפעולה.
refuse עדיין אי אפשר למחוק את החשבון
refusals מציאת המכשיר פועלת ב-2 מכשירים ; נותרה יתרה ב-Mi Coins ; תוכנית אחסון בענן עדיין פעילה
fix לטיפול
unlock בקשה לביטול נעילת מכשיר
unlockText אם טלפון שקנית נעול בחשבון Xiaomi של מישהו אחר, יש לשלוח לנו הוכחת קנייה.
imei מספר IMEI או מספר סידורי
proof הוכחת קנייה
status בדיקת מצב הבקשה
submit שליחת הבקשה
`;
