### What stands on every page: navigation, buttons, counts, dates.

## The site

site-name = آيني
# One line at the foot of every page.
site-promise = كل معلومة هنا تقودك إلى الجملة أو الوثيقة أو الشخص الذي جاءت منه.
programme-name = برنامج تبادل الخبرات بين النظراء
skip-to-content = انتقل إلى المحتوى
go-home = إلى الصفحة الرئيسية

## Navigation

# Names of groups of links, for screen readers.
nav-sections = الأقسام
nav-languages = اللغات
nav-more = المزيد عن هذا الموقع
nav-desk = المكتب
nav-home = الرئيسية
nav-path = أنت هنا
nav-pages = الصفحات
conflicts-title = التناقضات
figures-title = الأرقام
publications-title = المنشورات
data-title = البيانات المفتوحة
search-title = البحث
about-title = عن الموقع
accessibility-title = إمكانية الوصول
privacy-title = الخصوصية
requests-new-title = طلب الدعم

## The search field

search-label = بحث
search-go = ابحث

## Signing in

sign-in = تسجيل الدخول
sign-out = تسجيل الخروج
sign-in-login = اسم الحساب
sign-in-password = كلمة المرور
sign-in-wrong = اسم الحساب وكلمة المرور غير متطابقين.
sign-in-wait = { $seconds ->
    [one] بعد هذا العدد من كلمات المرور الخاطئة، يرجى الانتظار ثانية واحدة.
    [two] بعد هذا العدد من كلمات المرور الخاطئة، يرجى الانتظار ثانيتين.
    [few] بعد هذا العدد من كلمات المرور الخاطئة، يرجى الانتظار { $seconds } ثوان.
   *[other] بعد هذا العدد من كلمات المرور الخاطئة، يرجى الانتظار { $seconds } ثانية.
}
signed-in-as = تم تسجيل الدخول باسم { $name }

## Buttons and small words

save = حفظ
cancel = إلغاء
edit = تعديل
add = إضافة
remove = إزالة
delete = حذف
undo = تراجع
close = إغلاق
open = فتح
next = التالي
previous = السابق
go-on = متابعة
back = رجوع
download = تنزيل
print = طباعة
choose = اختيار
show-all = عرض الكل
show-more = عرض المزيد
more-details = التفاصيل
yes = نعم
no = لا
or = أو
all = الكل
none = لا شيء
unknown = غير معروف
required = مطلوب
optional = اختياري
untitled = بلا عنوان
language = اللغة
as-of = حتى { $date }
last-changed = آخر تعديل: { $date }
page-of = الصفحة { $page } من { $pages }
field-and-value = { $field }: { $value }

## Texts in several languages

shown-in = هذا النص غير متوفر بالعربية بعد، ويُعرض بلغته الأصلية ({ $language }).
translated-from = مترجم عن اللغة الأصلية ({ $language })
translated-by-person = ترجمه شخص عن الطبعة { $edition } من النص الأصلي ({ $language })
translated-by-machine = ترجمته آلة عن الطبعة { $edition } من النص الأصلي ({ $language })
translation-behind = تغيّر النص الأصلي بعد إعداد هذه الترجمة.

## Dates

# $date, $first and $last are dates as the language writes them; $first may be a day alone (5), a
# day and month (30 May) or a month alone (May). $precision is day, month or year: it says how much
# the date tells, for languages that choose a preposition by it.
date-about = نحو { $date }
date-perhaps = { $date } (تاريخ غير مؤكد)
date-years = { $first }–{ $last }
date-days = من { $first } إلى { $last }
date-span = { $precision ->
    [day] من { $first } إلى { $last }
   *[other] من { $first } إلى { $last }
}
date-from = { $precision ->
    [day] من { $date }
   *[other] منذ { $date }
}
date-until = { $precision ->
    [day] حتى { $date }
   *[other] حتى { $date }
}

## Counts

count-practices = { $n ->
    [zero] لا توجد ممارسات
    [one] ممارسة واحدة
    [two] ممارستان
    [few] { $n } ممارسات
    [many] { $n } ممارسة
   *[other] { $n } ممارسة
}
count-actions = { $n ->
    [zero] لا توجد مبادرات
    [one] مبادرة واحدة
    [two] مبادرتان
    [few] { $n } مبادرات
    [many] { $n } مبادرة
   *[other] { $n } مبادرة
}
count-events = { $n ->
    [zero] لا توجد فعاليات
    [one] فعالية واحدة
    [two] فعاليتان
    [few] { $n } فعاليات
    [many] { $n } فعالية
   *[other] { $n } فعالية
}
count-series = { $n ->
    [zero] لا توجد سلاسل
    [one] سلسلة واحدة
    [two] سلسلتان
    [few] { $n } سلاسل
    [many] { $n } سلسلة
   *[other] { $n } سلسلة
}
count-results = { $n ->
    [zero] لا توجد نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $n } نتائج
    [many] { $n } نتيجة
   *[other] { $n } نتيجة
}
count-figures = { $n ->
    [zero] لا توجد أرقام
    [one] رقم واحد
    [two] رقمان
    [few] { $n } أرقام
    [many] { $n } رقمًا
   *[other] { $n } رقم
}
count-organisations = { $n ->
    [zero] لا توجد جهات
    [one] جهة واحدة
    [two] جهتان
    [few] { $n } جهات
    [many] { $n } جهة
   *[other] { $n } جهة
}
count-places = { $n ->
    [zero] لا توجد أماكن
    [one] مكان واحد
    [two] مكانان
    [few] { $n } أماكن
    [many] { $n } مكانًا
   *[other] { $n } مكان
}
count-countries = { $n ->
    [zero] لا توجد بلدان
    [one] بلد واحد
    [two] بلدان
    [few] { $n } بلدان
    [many] { $n } بلدًا
   *[other] { $n } بلد
}
count-themes = { $n ->
    [zero] لا توجد مواضيع
    [one] موضوع واحد
    [two] موضوعان
    [few] { $n } مواضيع
    [many] { $n } موضوعًا
   *[other] { $n } موضوع
}
count-sources = { $n ->
    [zero] لا توجد مصادر
    [one] مصدر واحد
    [two] مصدران
    [few] { $n } مصادر
    [many] { $n } مصدرًا
   *[other] { $n } مصدر
}
count-passages = { $n ->
    [zero] لا توجد مقاطع
    [one] مقطع واحد
    [two] مقطعان
    [few] { $n } مقاطع
    [many] { $n } مقطعًا
   *[other] { $n } مقطع
}
count-proposals = { $n ->
    [zero] لا توجد اقتراحات
    [one] اقتراح واحد
    [two] اقتراحان
    [few] { $n } اقتراحات
    [many] { $n } اقتراحًا
   *[other] { $n } اقتراح
}
count-conflicts = { $n ->
    [zero] لا توجد تناقضات
    [one] تناقض واحد
    [two] تناقضان
    [few] { $n } تناقضات
    [many] { $n } تناقضًا
   *[other] { $n } تناقض
}
count-days = { $n ->
    [zero] { $n } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $n } أيام
    [many] { $n } يومًا
   *[other] { $n } يوم
}
count-pages = { $n ->
    [zero] { $n } صفحة
    [one] صفحة واحدة
    [two] صفحتان
    [few] { $n } صفحات
    [many] { $n } صفحة
   *[other] { $n } صفحة
}
count-people = { $n ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $n } أشخاص
    [many] { $n } شخصًا
   *[other] { $n } شخص
}

## Months

# A month alone, within a sentence.
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر

## Months

# A month of a year. $month is one of the months above.
date-month-of-year = { $month } { $year }

## Months

# The same where the date is one end of a span: July 2017 to about 2019.
date-about-in-span = نحو { $date }
