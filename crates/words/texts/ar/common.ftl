### What stands on every page: navigation, buttons, counts, dates.

## The site

site-name = آيني
# One line at the foot of every page.
site-promise = كل معلومة هنا تقودك إلى الجملة أو الوثيقة أو الشخص الذي جاءت منه.
programme-name = برنامج تبادل الخبرات بين النظراء
skip-to-content = انتقل إلى المحتوى
go-home = إلى الصفحة الرئيسية
go-back-form = العودة إلى النموذج
# Between the values of a field that is told in one line.
between-values = {"، "}

## Navigation

# Names of groups of links, for screen readers.
nav-sections = الأقسام
nav-menu = القائمة
nav-languages = اللغات
nav-more = المزيد عن هذا الموقع
nav-desk = المكتب
conflicts-title = التناقضات
publications-title = المنشورات
data-title = البيانات المفتوحة
search-title = البحث
about-title = عن الموقع
accessibility-title = إمكانية الوصول
privacy-title = الخصوصية

## The search field

search-label = بحث
search-go = ابحث

## Signing in

sign-in = تسجيل الدخول
sign-out = تسجيل الخروج
sign-in-login = اسم الحساب
sign-in-password = كلمة المرور
sign-in-wrong = اسم الحساب وكلمة المرور غير متطابقين.

## Buttons and small words

save = حفظ
cancel = إلغاء
edit = تعديل
add = إضافة
undo = تراجع
close = إغلاق
open = فتح
next = التالي
back = رجوع
download = تنزيل
choose = اختيار
show-all = عرض الكل
show-more = عرض المزيد
yes = نعم
no = لا
all = الكل
none = لا شيء
unknown = غير معروف
required = مطلوب
required-to-publish = لازم قبل النشر
untitled = بلا عنوان
language = اللغة
field-and-value = { $field }: { $value }

## Texts in several languages

translated-by-person = { $edition ->
    [0] ترجمه شخص عن مسودة من النص الأصلي ({ $language })
   *[other] ترجمه شخص عن الطبعة { $edition } من النص الأصلي ({ $language })
}
translated-by-machine = { $edition ->
    [0] ترجمته آلة عن مسودة من النص الأصلي ({ $language })
   *[other] ترجمته آلة عن الطبعة { $edition } من النص الأصلي ({ $language })
}
translation-behind = تغيّر النص الأصلي بعد إعداد هذه الترجمة.
translation-part = أجزاء منه لم تُترجم بعد وترد هنا بلغة الأصل ({ $language }).

## Dates

# $date, $first and $last are dates as the language writes them; $first may be a day alone (5), a
# day and month (30 May) or a month alone (May). $precision is day, month or year: it says how much
# the date tells, for languages that choose a preposition by it. It is vowel where
# $first is a month that begins with one.
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
