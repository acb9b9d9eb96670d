### What is around the records: the calendar, what came of events and Actions, publications, data.

## The calendar

calendar-title = التقويم
calendar-coming = الفعاليات القادمة
calendar-past = الفعاليات الماضية
# $when is a year or a month: 2018, July 2018.
calendar-of = فعاليات { $when }
# The heading above events of which nobody told the day.
calendar-month-alone = لا يُعرف منها إلا الشهر
calendar-year-alone = لا يُعرف منها إلا السنة
calendar-nothing = لا توجد فعاليات هنا.
calendar-nothing-coming = لم يُعلن عن أي فعالية. أما التي عُقدت فتجدها تحت سنواتها.
calendar-own = في تقويمك الخاص
calendar-own-how = أضف هذا العنوان إلى برنامج التقويم لديك كاشتراك، فيتابع ما يتغيّر هنا. والتاريخ الذي لا يُعرف منه إلا الشهر يشغل الشهر كله هناك.

## What came of events and Actions

came-title = ما نتج عنها
came-commitments = الالتزامات
# $fate is what became of a result: In use, Adopted, or that nobody has told yet.
left-fate = المآل: { $fate }
left-no-fate = لم يذكره أحد بعد
# $editions are the periods of a plan: 2013–2017 and 2018–2022.
left-editions = الطبعات: { $editions }
roadmap-title = خريطة الطريق
# Before the title of an Action that came before this one.
roadmap-goes-on-from = تواصل
# Before the title of an Action that came after this one.
roadmap-continued-by = واصلتها
# Before the title of an event at which an Action was told.
roadmap-told-at = عُرضت في
# Of a step that has not been taken yet. No gender is known.
roadmap-planned = مقرر
roadmap-cancelled = أُلغي
roadmap-bare = لا يُعرف بعد شيء آخر عن مسارها.
roadmap-undated = بلا تاريخ
course-practices = ممارسات مستخلصة منها
course-nearby = مبادرات أخرى في المكان نفسه
course-nearby-why = بحسب تواريخها وحدها: أن تسبق إحداها الأخرى لا يعني أنها أدّت إليها.
course-earlier = قبلها
course-later = في الوقت نفسه وبعدها

## Ways to look at the list of Actions

view-title = طرق عرض هذه القائمة
view-list = قائمة
view-map = خريطة
view-time = خط زمني
view-table = جدول
view-no-map = لا تذكر أيٌّ من هذه المبادرات البلد الذي نُفّذت فيه.
view-no-time = التواريخ هنا أقل من أن يُرسم منها خط زمني.
view-undated = بلا تاريخ معروف، فلا تظهر على الخط الزمني:

## The figures of a place

measured-why = ما تقوله المصادر عن هذا المكان، فترةً بعد فترة. تفتح العلامة مصدر كل رقم؛ وحيث يختلف مصدران يُذكر كلاهما هنا.
measured-text = عمود لكل فترة. والأرقام نفسها في الجدول أدناه.

## The contacts of the bodies of a place

contacts-title = كيف يُتصل بالهيئات
contacts-how = عناوين المكاتب وأرقامها. لا يُذكر هنا شيء عن الأشخاص.
contacts-all = كل الهيئات هنا

## Publications

publications-lead = أُعدّت من السجلات ثم جُمّدت: تبقى كل طبعة كما طُبعت.
publications-none = لم تُتح أي طبعة للعموم بعد.
# $language is the name of a language: French.
publications-in = الممارسات الجيدة، باللغة { $language }
# $date is a day.
publications-edition = طبعة { $date }
# $seq is a number, written already.
publications-position = حتى التغيير { $seq } من السجل
# $size is a number with its unit.
publications-pdf = PDF، { $size }
publications-all = جميع المنشورات
size-kilobytes = { $n } كيلوبايت
size-megabytes = { $n } ميغابايت
