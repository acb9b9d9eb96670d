### The public pages.

## The front page

front-title = ما تتعلمه الإدارات بعضها من بعض
front-lead = تطلب وزارة المساعدة، فيأتي زملاء من بلدان أخرى، ويُروى هنا للجميع ما نجح.
front-map = أين نُفذت المبادرات
front-figures = المحفظة بالأرقام
front-newest = أحدث الممارسات
front-next-events = الفعاليات القادمة

## Where a fact comes from

# The small mark behind a fact; opening it shows the passage.
mark-open = من أين جاء هذا
mark-passage = يقول المصدر
mark-source = افتح المصدر
mark-accepted = قبله { $person } بتاريخ { $date }
mark-other-sources = مصدر آخر يقول غير ذلك
mark-no-text = ليس للمصدر نص خاص به؛ المعلومة واردة في { $place }.

## Lists and their filters

list-filter = تضييق النتائج
list-apply = تطبيق
list-clear = مسح الكل
list-empty = لا شيء يطابق.
list-any = أيّ
filter-theme = الموضوع
filter-place = المكان
filter-year = السنة
filter-evidence = مستوى الأدلة
filter-language = لغة النص
filter-kind = النوع

## Search

search-found = { $n ->
    [zero] لم يُعثر على شيء عن «{ $query }».
    [one] عُثر على سجل واحد عن «{ $query }».
    [two] عُثر على سجلين عن «{ $query }».
    [few] عُثر على { $n } سجلات عن «{ $query }».
    [many] عُثر على { $n } سجلًا عن «{ $query }».
   *[other] عُثر على { $n } سجل عن «{ $query }».
}
search-ask = اكتبوا كلمة بأي لغة.
search-understood = شمل البحث أيضًا التسميات الأخرى لـ: { $themes }
search-advice = جرّبوا كلمات أقل أو تصفحوا المواضيع.

## Conflicts and figures

conflicts-lead = عندما تتناقض المصادر تبقى كلها. يظهر أحدها في السجل وتبقى الأخرى بجانبه.
conflicts-none = لا توجد مصادر متناقضة.
conflict-shown = المعروض
conflict-other = ورد أيضًا
figure-declared = معلن من مصدر
figure-computed = محسوب من السجلات
figure-records = افتح السجلات التي يستند إليها
map-note = لا تعبّر الحدود والأسماء الواردة في هذه الخريطة عن أي موقف من الوضع القانوني لأي إقليم.
map-table = المحتوى نفسه في جدول

## About, accessibility, privacy, data

about-lead = «آيني» كلمة من جبال الأنديز تعني المساعدة المتبادلة: اليوم لك وغدًا لي.
accessibility-lead = صُممت هذه الصفحات لتعمل للجميع: بلوحة المفاتيح وقارئ الشاشة والحروف الكبيرة، ودون فأرة ودون برامج نصية.
privacy-lead = لا نتتبع القراء. لا يُستخدم ملف تعريف الارتباط إلا عند تسجيل الدخول، ولا يقول أكثر من ذلك.
data-lead = كل ما هو منشور هنا متاح بوصفه بيانات.
