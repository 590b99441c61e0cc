/** Wordings of the fourth set in Arabic. A line is a key and its text; ` / ` parts variants, ` ; ` parts the items of a list. */
export default `
cloud Xiaomi Cloud
account حساب Xiaomi
settings الإعدادات
find العثور على جهازي / تحديد موقع الجهاز
manage إدارة الحساب / حساب Xiaomi
signout تسجيل الخروج
signin تسجيل الدخول بحساب Xiaomi
help مساعدة
back رجوع
cancel إلغاء / ليس الآن
close إغلاق
next متابعة
more إجراءات أخرى
policy سياسة الخصوصية
gallery المعرض
contacts جهات الاتصال
notes الملاحظات
drive درايف
storage مساحة التخزين
backup النسخ الاحتياطية
language اللغة
devices أجهزتي / أجهزتك
this هذا الجهاز
online متصل
offline غير متصل
seen آخر نشاط
minutes قبل 5 دقائق
yesterday أمس، 9:40 م
locate عرض على الخريطة
ring تشغيل صوت
rename إعادة تسمية
erase مسح البيانات
version إصدار النظام
model الطراز
remove إزالة من الحساب / إلغاء ربط الجهاز / حذف الجهاز
removeAsk هل تريد إزالة هذا الجهاز؟ / هل تريد إلغاء ربط الهاتف بالحساب؟
removeText سيتم تسجيل خروج الجهاز من الحساب وحذف نسخه الاحتياطية بعد 30 يومًا.
removeYes إزالة / إلغاء الربط
off إيقاف العثور على جهازي / تعطيل تحديد موقع الجهاز
offAsk هل تريد إيقاف العثور على جهازي؟
offText إذا فُقد الهاتف فلن تتمكن من تحديد موقعه أو قفله أو مسح بياناته.
offYes إيقاف على أي حال / تعطيل
keep الإبقاء مفعّلًا
security تسجيل الدخول والأمان / أمان الحساب
personal المعلومات الشخصية
privacy الخصوصية / البيانات والخصوصية
phone رقم هاتف الاسترداد / هاتف الأمان
mail بريد الاسترداد / بريد الأمان الإلكتروني
password تغيير كلمة المرور / تعديل كلمة السر
change تغيير
linked الحسابات المرتبطة
data تنزيل بياناتك
withdraw سحب الموافقة
withdrawText ستتوقف خدمات Xiaomi وسيُحذف حسابك.
withdrawYes سحب
delete حذف الحساب… / إغلاق الحساب نهائيًا
deleteHint مسح الحساب وكل ما فيه
loss ستُمسح الصور وجهات الاتصال والملاحظات من Xiaomi Cloud ; قد تبقى الهواتف المرتبطة مقفلة ; ستفقد النقاط والقسائم والاشتراكات
aware أفهم العواقب
consent نعم، أريد حذف حسابي وجميع بياناته نهائيًا
final حذف الحساب / حذف نهائي / إغلاق الحساب
start متابعة الحذف
ask هل تريد حذف هذا الحساب نهائيًا؟
noUndo لا يمكن التراجع عن هذا الإجراء.
refuse لا يمكن حذف الحساب حاليًا
refusals ميزة العثور على الجهاز مفعّلة على جهازين ; لا يزال لديك رصيد Mi Coins ; لديك خطة تخزين سحابي سارية
fix حل المشكلة
unlock طلب إلغاء قفل الجهاز
unlockText إذا كان الهاتف الذي اشتريته مقفلًا بحساب Xiaomi لشخص آخر، فأرسل إلينا إثبات الشراء.
imei رقم IMEI أو الرقم التسلسلي
proof إثبات الشراء
status التحقق من حالة الطلب
submit إرسال الطلب
`;
