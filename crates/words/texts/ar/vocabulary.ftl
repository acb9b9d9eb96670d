### The names of kinds, fields, states, roles and codes.

## Kinds of record

kind-practice = ممارسة
kind-action = مبادرة
kind-event = فعالية
kind-series = سلسلة
kind-result = نتيجة
kind-figure = رقم
kind-organisation = جهة
kind-place = مكان
kind-theme = موضوع
kind-source = مصدر
kinds-practice = الممارسات
kinds-action = المبادرات
kinds-event = الفعاليات
kinds-series = السلاسل
kinds-result = النتائج
kinds-figure = الأرقام
kinds-organisation = الجهات
kinds-place = الأماكن
kinds-theme = المواضيع
kinds-source = المصادر

## What the harvest proposes

proposals-event = الفعاليات
proposals-action = المبادرات
proposals-result = النتائج
proposals-practice = الممارسات
proposals-indicator = الأرقام
proposals-organisation = الجهات
proposals-place = الأماكن
proposals-date = التواريخ
claim-proposed = مقترح
claim-accepted = مقبول
claim-rejected = مرفوض

## States and the arrows between them
# A state is said of a record of any kind: choose words that do not change with its gender.

state-draft = مسودة
state-submitted = بانتظار المراجعة
state-in-review = قيد المراجعة
state-changes-asked = طُلبت تعديلات
state-reviewed = تمت المراجعة
state-signed-off = تم الاعتماد
state-published = متاح للجمهور
state-retired = تم السحب
arrow-submit = تقديم للمراجعة
arrow-take-up = بدء المراجعة
arrow-ask-changes = طلب تعديلات
arrow-approve = موافقة
arrow-sign-off = اعتماد
arrow-publish = نشر
arrow-retire = سحب
arrow-reopen = إعادة فتح
missing-passage = لا تستند أي معلومة بعد إلى مقطع من مصدر.
missing-public-source = أحد المصادر غير منشور.
missing-confidential = وُسم بأنه سرّي، فلا يغادر المكتب أبدًا. لنشره أزِل هذا الوسم أولًا.
missing-published-edition = الطبعة التي تليها هذه لم تعد منشورة.
missing-second-person = يجب أن يتولى المراجعة شخص غير الكاتب.
kept-no-draft = ليست مسودة.
kept-was-published = سبق نشره. ما رآه القرّاء يُسحب ولا يُتخلَّص منه.
kept-linked-from = سجل آخر يشير إليه:
kept-ground-of = سجل يستند إليه:
made-by-author = النص الأصلي
made-by-translator = ترجمة بشرية
made-by-machine = ترجمة آلية
freshness-original = أصلي
freshness-current = محدَّثة
freshness-behind = متأخرة عن الأصل
reviewed-not = لم يُراجَع بعد
reviewed-partly = رُوجع جزئياً
reviewed-wholly = تمت مراجعته
# Why a person cannot review a translation, after the name of its field: "Title: there is no translation".
obstacle-no-translation = لا توجد ترجمة
obstacle-behind = الترجمة متأخرة عن الأصل وعليها أن تتبعه أولاً
obstacle-own = أنتم كتبتموه؛ ويراجعه شخص آخر

## Roles and duties

role-partner-authority = الجهة الشريكة
role-expert = خبير
role-focal-point = جهة الاتصال الوطنية
role-steering-member = عضو اللجنة التوجيهية
role-programme-officer = مسؤول البرنامج
role-knowledge-officer = مسؤول المعارف
role-administrator = مدير النظام
act-translate = ترجمة
act-settle = اعتمد هذه القيمة

## Fields

field-code = الرمز
field-title = العنوان
field-summary = الملخص
field-context = السياق
field-steps = الخطوات
field-conditions = الشروط
field-outcome = الأثر
field-lessons = الدروس المستفادة
field-evidence-level = مستوى الأدلة
field-themes = المواضيع
field-places = الأماكن
field-target-groups = الفئات المستهدفة
field-marks = العلامات الشاملة
field-period = الفترة
field-adapted-from = مكيَّفة عن
field-actions = المبادرات
field-events = الفعاليات
field-results = النتائج
field-partners = الشركاء
field-helpers = الجهات التي ساعدت
field-partner-names = الشركاء كما وردوا في المصدر
field-start = البداية
field-end = النهاية
field-administrative-end = النهاية الإدارية
field-status = الحالة
field-delivered = ما تم إنجازه
field-experts-from = بلدان الخبراء
# The Action that this one goes on with.
field-continues = تواصل
field-event-kind = نوع الفعالية
field-series = السلسلة
field-position = الترتيب في السلسلة
field-city = المدينة
field-country = البلد
field-duration-days = عدد الأيام
field-hosts = المنظمون
field-co-hosts = المنظمون المشاركون
field-delegations = الوفود
field-participants = المشاركون
# What an event came to, point by point.
field-conclusions = الاستنتاجات
field-of-context = مذكور فقط
field-result-kind = نوع النتيجة
field-editions = الطبعات
field-fate = المآل
field-number = القيمة
field-qualifier = كيف يُفهم العدد
field-direction = ارتفاع أم انخفاض
field-unit = الوحدة
field-scope = النطاق
field-counts = ما يُحصيه
field-as-of = حتى تاريخ
field-acronym = الاسم المختصر
field-organisation-kind = نوع الجهة
field-parent = تابعة لـ
field-url = عنوان الويب
field-email = البريد الإلكتروني للمكتب
field-telephone = الهاتف
field-postal-address = العنوان البريدي
field-place-kind = نوع المكان
field-iso3 = الرمز المكوّن من ثلاثة أحرف (ISO 3166)
field-m49 = رمز الأمم المتحدة (M49)
field-within = يقع في
field-members-from = الأعضاء بحسب
field-latitude = خط العرض
field-longitude = خط الطول
field-synonyms = تسميات أخرى
field-acronyms = المختصرات
field-definition = التعريف
field-broader = مواضيع أوسع
field-related = مواضيع ذات صلة
field-gcm-objectives = أهداف الاتفاق العالمي من أجل الهجرة
field-sdg-targets = غايات أهداف التنمية المستدامة
field-authors = المؤلفون
field-publisher = الناشر
field-published = تاريخ النشر
field-language = اللغة
field-confidential = سرّي

## Evidence

code-evidence-level-told = مروية
code-evidence-level-observed = ملاحَظة
code-evidence-level-documented = موثّقة
code-evidence-level-repeated = مكررة في أماكن أخرى
code-evidence-level-evaluated = مقيَّمة

## Cross-cutting marks

code-mark-gender = النوع الاجتماعي
code-mark-human-rights = حقوق الإنسان
code-mark-children = الأطفال

## The life of an Action

code-action-status-formulating = قيد الإعداد
code-action-status-agreed = متفق عليها
code-action-status-running = جارية
code-action-status-on-hold = معلّقة
code-action-status-delivered = منجزة
code-action-status-closed = مغلقة
code-action-status-followed-up = تمت متابعتها
code-action-status-cancelled = ملغاة

## Events

code-event-kind-workshop = ورشة عمل
code-event-kind-conference = مؤتمر
code-event-kind-round-table = مائدة مستديرة
code-event-kind-training = تدريب
code-event-kind-study-visit = زيارة دراسية
code-event-kind-seminar = ندوة
code-event-kind-mission = بعثة
code-event-kind-meeting = اجتماع
code-event-kind-campaign = حملة
code-event-kind-forum = منتدى
code-event-kind-other = أخرى
code-event-status-planned = مقررة
code-event-status-confirmed = مؤكدة
code-event-status-held = انعقدت
code-event-status-concluded = اختُتمت
code-event-status-cancelled = ملغاة

## Results

code-result-kind-policy = سياسة
code-result-kind-plan = خطة
code-result-kind-law = قانون
code-result-kind-protocol = بروتوكول
code-result-kind-manual = دليل
code-result-kind-curriculum = منهج دراسي
code-result-kind-course = دورة
code-result-kind-network = شبكة
code-result-kind-campaign = حملة
code-result-kind-report = تقرير
code-result-kind-strategy = استراتيجية
code-result-kind-agreement = اتفاق
# What those who met have promised to do.
code-result-kind-commitment = التزام
code-result-kind-tool = أداة
code-result-kind-other = أخرى
code-fate-draft = مسودة
code-fate-validated = معتمد
code-fate-handed-over = تم تسليمه
code-fate-published = منشور
code-fate-adopted = مقرّ
code-fate-in-use = قيد الاستخدام
code-fate-superseded = حلّ محله غيره

## Organisations and places

code-organisation-kind-government = حكومة
code-organisation-kind-ministry = وزارة
code-organisation-kind-agency = هيئة عامة
code-organisation-kind-local-government = سلطة محلية
code-organisation-kind-regional-organisation = منظمة إقليمية
code-organisation-kind-international-organisation = منظمة دولية
code-organisation-kind-network = شبكة
code-organisation-kind-school = مدرسة أو جامعة
code-organisation-kind-ngo = منظمة غير حكومية
code-organisation-kind-programme = برنامج
code-organisation-kind-other = أخرى
code-counted-actions = جميع مبادرات البرنامج
code-counted-events = جميع فعاليات البرنامج
code-qualifier-more-than = أكثر من هذا العدد
code-qualifier-less-than = أقل من هذا العدد
code-qualifier-about = نحو هذا العدد
code-direction-rise = ارتفاع
code-direction-fall = انخفاض
code-place-kind-country = بلد أو إقليم
code-place-kind-region = منطقة
code-place-kind-grouping = مجموعة بلدان
code-target-group-migrants = المهاجرون
code-target-group-migrant-workers = العمال المهاجرون
code-target-group-children = الأطفال واليافعون
code-target-group-victims-of-trafficking = ضحايا الاتجار بالبشر
code-target-group-refugees-and-asylum-seekers = اللاجئون وطالبو اللجوء
code-target-group-displaced = النازحون
code-target-group-returnees = العائدون
code-target-group-diaspora = الجاليات في الخارج
code-target-group-host-communities = المجتمعات المضيفة
code-target-group-policy-makers = واضعو السياسات
code-target-group-officials = الموظفون العموميون والعاملون في الخطوط الأمامية
code-target-group-justice = القضاة والمدعون العامون ومحامو الدفاع العام
code-target-group-local-authorities = السلطات المحلية
code-target-group-employers = أرباب العمل ووكالات التوظيف
code-target-group-civil-society = المجتمع المدني
code-target-group-journalists = الصحفيون

## Languages

# The languages of the interface are written in their own way in the list of languages.
language-en = الإنجليزية
language-fr = الفرنسية
language-es = الإسبانية
language-pt = البرتغالية
language-ar = العربية
language-de = الألمانية
language-it = الإيطالية
language-nl = الهولندية
language-ru = الروسية
language-uk = الأوكرانية
language-ro = الرومانية
language-pl = البولندية
language-tr = التركية
language-ka = الجورجية
language-hy = الأرمنية
language-ky = القيرغيزية
language-kk = الكازاخستانية
language-th = التايلاندية
language-zh = الصينية
language-sw = السواحيلية
language-ht = الكريولية الهايتية

# A number that is not told as it stands. $number is written already.
number-more-than = أكثر من { $number }
number-less-than = أقل من { $number }
number-about = نحو { $number }
number-rise = { $number } (ارتفاع)
number-fall = { $number } (انخفاض)
