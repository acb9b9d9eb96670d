### The desk: what the programme's people see when they are signed in.

## The parts of the desk

desk-waiting = ما ينتظرني
desk-reports = التقارير
desk-records = السجلات
desk-import = الجداول
desk-accounts = الحسابات
# A choice of the list that follows: "Show" the chosen ones.
desk-show = عرض
desk-program = النظام
# A person whose account is not there any more.
desk-somebody = شخص ما

## What waits for me

desk-nothing-waits = لا شيء ينتظرك. كل تقرير جديد يأتي بعمل جديد: أضف تقريرًا، وستجد مقترحاته على طاولة القراءة.
desk-waiting-reports = تقارير على الطاولة
desk-waiting-mine = ممارسات تنتظرك
desk-waiting-drafts = مسودات للمتابعة
desk-waiting-kinds = للنشر
desk-drafts = { $n ->
    [zero] لا مسودات
    [one] مسودة واحدة
    [two] مسودتان
    [few] { $n } مسودات
    [many] { $n } مسودة
   *[other] { $n } مسودة
}
desk-waiting-others = ممارسات لدى آخرين
desk-waiting-translations = الترجمات
desk-waiting-reviews = ترجمات للمراجعة
desk-waiting-conflicts = مصادر لا تتفق
desk-waiting-prints = الأدلة
desk-translation-missing = { $language }: غير موجودة
desk-translation-behind = { $language }: متأخرة عن الأصل
desk-translation-part = { $language }: النصوص { $n } من { $all }
desk-translation-to-review = { $language }: للمراجعة

## Translations that wait for a second person

desk-reviews = ترجمات تنتظر المراجعة
desk-reviews-what = ما ترجمه شخص آخر أو آلة ولم يقرأه أحد بعد ذلك مقارناً بالأصل. يراه القرّاء، ويُقال لهم إنه لم يُراجَع بعد.
desk-reviews-none = لا توجد ترجمة تنتظر مراجعتكم.

## Bringing reports in

desk-bring = إضافة تقرير
desk-file = الملف
desk-file-hint = نص بسيط أو Markdown أو HTML أو Word (DOCX) أو PDF فيه نص، حتى { $limit } ميغابايت. يُحفظ الملف كما هو.
desk-confidential = سرّي: لا يغادر المكتب أبدًا
desk-read-it = قراءة
desk-paste = أو لصق نص
desk-paste-title = عنوانه
desk-paste-text = النص
desk-paste-blank = لا يحتوي النص الملصق إلا على فراغات. ألصق النص نفسه.
desk-reports-here = التقارير الموجودة
desk-report-public = التقرير متاح للجميع
desk-no-reports = لا يوجد أي تقرير بعد.
desk-many = أو إرسال عدة تقارير معًا
# A name for all of them together, such as the mission or the year. May be left empty.
desk-many-title = اسم جامع لها، إن شئت
desk-many-files = الملفات، أو مجلد مضغوط ZIP
desk-many-hint = حتى { $files } ملف، لا يزيد أحدها على { $each } ميغابايت، ومجموعها { $limit } ميغابايت. ما لا يمكن أخذه يُذكر مع سببه، ويُقرأ الباقي.
desk-many-confidential = سرّية: لا يغادر أي منها المكتب أبدًا
desk-many-send = إرسال وقراءة
desk-many-none = لم يُختر أي ملف. اختر بعضها ثم أعد الإرسال.
desk-batches = تقارير أُرسلت معًا
desk-batches-all = كل ما أُرسل معًا
desk-no-batches = لم تُرسل تقارير معًا بعد.
desk-batch = أُرسلت معًا
# The title of a batch that nobody has named.
desk-batch-of = تقارير { $when }
desk-batch-progress = أُنجز { $n } من { $all } من الملفات
desk-batch-brought = أضافها { $name }، { $when }
desk-batch-moving = الملفات قيد القراءة. يمكنك مغادرة هذه الصفحة والعودة إليها من «التقارير».
desk-batch-done = أُنجزت الملفات كلها.
desk-batch-failed = { $n ->
    [zero] لا ملفات تعذّرت قراءتها.
    [one] تعذّرت قراءة ملف واحد، لكنه محفوظ ولم يضع منه شيء.
    [two] تعذّرت قراءة ملفين، لكنهما محفوظان ولم يضع منهما شيء.
    [few] تعذّرت قراءة { $n } ملفات، لكنها محفوظة ولم يضع منها شيء.
    [many] تعذّرت قراءة { $n } ملفًا، لكنها محفوظة ولم يضع منها شيء.
   *[other] تعذّرت قراءة { $n } ملف، لكنها محفوظة ولم يضع منها شيء.
}
desk-batch-again = إعادة المحاولة
desk-batch-files = الملفات
# Followed by links to the texts that are nearly the same.
desk-batch-near = نص شبه مطابق:
desk-batch-left-out = { $n ->
    [zero] لم يُترك أي ملف.
    [one] لم يؤخذ ملف آخر ولم يُذكر هنا. أرسله مرة أخرى.
    [two] لم يؤخذ ملفان آخران ولم يُذكرا هنا. أرسلهما مرة أخرى.
    [few] لم تؤخذ { $n } ملفات أخرى ولم تُذكر هنا. أرسلها مرة أخرى.
    [many] لم يؤخذ { $n } ملفًا آخر ولم تُذكر هنا. أرسلها مرة أخرى.
   *[other] لم يؤخذ { $n } ملف آخر ولم تُذكر هنا. أرسلها مرة أخرى.
}
desk-file-waiting = في الانتظار
desk-file-reading = قيد القراءة
desk-file-read = على الطاولة
desk-file-known = معروف من قبل
desk-file-refused = مرفوض
desk-file-failed = تعذّرت قراءته
# The heading of the page that shows what several reports tell of one thing.
desk-together = ترويه عدة تقارير
desk-together-why = كل أمر مما يلي ترويه عدة تقارير. إذا قُبل صار سجلًا واحدًا يستند إليها كلها؛ وحيث تختلف يبقى كل ما قالته، وتختار أنت ما يعرضه السجل.
desk-together-none = لا شيء مما ينتظر هنا يرويه أكثر من تقرير.
desk-together-count = { $n ->
    [zero] لا تقارير
    [one] تقرير واحد
    [two] تقريران
    [few] { $n } تقارير
    [many] { $n } تقريرًا
   *[other] { $n } تقرير
}
# The field is named: Length in days, Delegations.
desk-together-differs = تختلف التقارير في: { $field }. يعرض السجل:
desk-together-accept = قبول كأمر واحد
desk-together-merge = نعم، أضف الكل إليه
desk-together-reject = رفض الكل
desk-together-apart = ليست شيئًا واحدًا
desk-together-not-this = هذا أمر آخر
desk-together-more = { $n ->
    [zero] لا مزيد بعد هذه.
    [one] يأتي واحد آخر بعد البتّ في هذه.
    [two] يأتي اثنان آخران بعد البتّ في هذه.
    [few] تأتي { $n } أخرى بعد البتّ في هذه.
    [many] تأتي { $n } أخرى بعد البتّ في هذه.
   *[other] تأتي { $n } أخرى بعد البتّ في هذه.
}
# Followed by a link to the record.
desk-together-accepted = قُبل سجلًا واحدًا:
desk-together-merged = أُضيف إلى السجل المعروف:
desk-together-rejected = رُفض.
desk-together-apart-done = تبقى منفصلة ولن تُجمع من جديد.
desk-together-undone = تم التراجع.
desk-together-unreadable = في هذه التقارير حقول تسمّي ما ليس في القوائم هنا، كبلد غير معروف (العدد: { $n }). لم يُفعل شيء: صحّحها على طاولة قراءة التقرير.
desk-together-changed = بتّ أحدهم في واحد من هذه أو غيّره في الأثناء، فلم يُفعل شيء. هذه هي الحال الآن.
# On a proposal; followed by links to the other reports.
desk-also-told = يرويه أيضًا:
desk-brought = { $file }، أُحضر في { $when }
# Above the forms by which reports come in.
desk-helper = يطلب هذا التثبيت من النموذج { $model } على { $host } أن يقترح المزيد. الوثائق الموسومة بالسرّية لا تُرسل أبدًا.
desk-helper-asked = يُسأل نموذج مساعد عمّا في هذا التقرير غير ذلك. تصل اقتراحاته شيئًا فشيئًا، ولا ينتظرها شيء.
desk-helper-failed = لم يُجب النموذج المساعد. كل ما قرأته القواعد موجود هنا.
desk-helper-answered = { $n ->
    [zero] سُئل النموذج { $model } على { $host } ولم يقترح شيئًا آخر.
    [one] سُئل النموذج { $model } على { $host } واقترح اقتراحًا واحدًا آخر.
    [two] سُئل النموذج { $model } على { $host } واقترح اقتراحين آخرين.
    [few] سُئل النموذج { $model } على { $host } واقترح { $n } اقتراحات أخرى.
    [many] سُئل النموذج { $model } على { $host } واقترح { $n } اقتراحًا آخر.
   *[other] سُئل النموذج { $model } على { $host } واقترح { $n } اقتراح آخر.
}
desk-helper-dropped = { $n ->
    [zero] لم يُستبعد أي اقتراح.
    [one] استُبعد اقتراح واحد لا مقطع مطابقًا له.
    [two] استُبعد اقتراحان لا مقطع مطابقًا لهما.
    [few] استُبعدت { $n } اقتراحات لا مقطع مطابقًا لها.
    [many] استُبعد { $n } اقتراحًا لا مقطع مطابقًا لها.
   *[other] استُبعد { $n } اقتراح لا مقطع مطابقًا لها.
}
# On a proposal.
desk-suggested-by = اقترحه النموذج { $model }
# On a proposal of an event that is none of the programme’s own: a summit, a global forum.
desk-of-context = من السياق: التقرير يذكره فقط
desk-arrived = أُضيف وقُرئ
desk-arrived-same = معروف من قبل
desk-arrived-same-why = سبق أن أُضيف هذا الملف نفسه. لم يُحفظ شيء مرة ثانية، وهذا ما قُرئ حينها.
desk-arrived-back-why = سبق أن أُضيف هذا الملف نفسه ثم تم التخلص منه. وقد عاد الآن، وعاد إلى طاولة القراءة، مع ما قُرئ منه حينها.
desk-arrived-near = يوجد هنا نص شبه مطابق. قارن قبل أن تبتّ في الأمر مرتين:
desk-arrived-language = لغة النص: { $language }.
desk-arrived-language-maybe = الأرجح أنه مكتوب بهذه اللغة: { $language }. النص أقصر من أن يُجزم بذلك.
desk-arrived-proposals = { $n ->
    [zero] لم يُعثر على ما يمكن اقتراحه. حُفظ النص، ويمكن كتابة ممارسات منه يدويًا.
    [one] اقتراح واحد على طاولة القراءة.
    [two] اقتراحان على طاولة القراءة.
    [few] { $n } اقتراحات على طاولة القراءة.
    [many] { $n } اقتراحًا على طاولة القراءة.
   *[other] { $n } اقتراح على طاولة القراءة.
}
desk-doubts = ما لم تتأكد منه القراءة
doubt-no-pack = لا توجد حزمة لغوية لهذه اللغة. حُفظ النص، ولم يُبحث إلا عمّا لا يحتاج إلى لغة.
desk-to-table = إلى طاولة القراءة
desk-about-source = عن هذا المصدر

## The reading table

desk-table = طاولة القراءة
desk-report = التقرير
desk-proposals = المقترحات
desk-no-text = ليس لهذا المصدر نص يمكن قراءته.
desk-no-proposals = لا توجد مقترحات لعرضها هنا.
desk-decided = بُتّ في { $n } من { $all }
desk-first-open = إلى التالي المفتوح
desk-all-decided = بُتّ في كل شيء. إلى ما نتج عنه
desk-became = ما نتج عنه
desk-became-nothing = لم ينتج عنه أي سجل بعد.
desk-kind-and-count = { $kind }: { $n }
desk-became-no-record = { $n ->
    [zero] لم يُقبل شيء دون سجل.
    [one] قُبل اقتراح واحد دون سجل خاص به.
    [two] قُبل اقتراحان دون سجل خاص بهما.
    [few] قُبلت { $n } اقتراحات دون سجل خاص بها.
    [many] قُبل { $n } اقتراحًا دون سجل خاص بها.
   *[other] قُبل { $n } اقتراح دون سجل خاص بها.
}
desk-became-rejected = { $n ->
    [zero] لم يُرفض شيء.
    [one] رُفض اقتراح واحد.
    [two] رُفض اقتراحان.
    [few] رُفضت { $n } اقتراحات.
    [many] رُفض { $n } اقتراحًا.
   *[other] رُفض { $n } اقتراح.
}
desk-became-open = { $n ->
    [zero] لم يبقَ ما يُبتّ فيه.
    [one] بقي اقتراح واحد للبتّ فيه.
    [two] بقي اقتراحان للبتّ فيهما.
    [few] بقيت { $n } اقتراحات للبتّ فيها.
    [many] بقي { $n } اقتراحًا للبتّ فيها.
   *[other] بقي { $n } اقتراح للبتّ فيها.
}
desk-filter = اختيار ما يُعرض
desk-filter-kind = النوع
desk-filter-state = الحالة
# A number field beside the choice of kind and state.
desk-least-short = التأكد الأدنى، ٪
# A list of kinds, each with how many are decided.
desk-by-kind = ما تقرّر حسب النوع
desk-of = { $n } من { $all }
desk-above = قبول كل ما هو مؤكد
desk-accept = قبول
desk-cancel-again = إلغاء: اضغط Escape مرة أخرى لترك ما كتبته
desk-accept-edited = قبوله هكذا
desk-reject = رفض
desk-merge = دمج
desk-reopen = إعادته إلى الطاولة
# $percent is a number up to 100.
desk-confidence = مؤكد بنسبة { $percent }٪
# $when is a date with a time.
desk-decided-by = { $name }، { $when }
desk-is-this = أهذا هو الذي نعرفه؟
desk-merge-with-it = نعم، ادمجه معه
desk-merge-compare = قارن بين الاثنين
desk-differs = يختلفان في: { $fields }
desk-fills = لا يذكر السجل بعد: { $fields }
desk-beside-why = لماذا قد يكون هو نفسه: { $why }.
desk-beside-contradict-in = يتناقضان في: { $fields }.
desk-beside-differ-in = يختلفان في الصياغة أو التفصيل في: { $fields }.
desk-beside-fill-in = لا يذكر السجل بعد: { $fields }.
desk-beside-same-in-all = يقولان الشيء نفسه في كل ما يذكره الاثنان.
desk-beside-makes = { $n ->
    [one] لا يُعرف هنا شيء بهذا الاسم. الدمج ينشئ أيضًا مسودة لهذه المنظمة:
    [two] لا يُعرف هنا شيء بهذين الاسمين. الدمج ينشئ أيضًا مسودة لكل من هاتين المنظمتين:
   *[other] لا يُعرف هنا شيء بهذه الأسماء. الدمج ينشئ أيضًا مسودة لكل من هذه المنظمات:
}
desk-beside-contradicts = تناقض: يبقى الاثنان، ويعرض السجل قيمته
desk-beside-differs = قيل على نحو آخر: يُحفظ إلى جانبه مع مقطعه
desk-beside-fills = جديد: يأخذه السجل من هذا التقرير
desk-beside-same = متطابق: مصدر إضافي له
desk-beside-untouched = يبقى كما هو
desk-beside-record = السجل:
desk-beside-report = التقرير:
desk-beside-only-record = { $n ->
    [one] حقل آخر يذكره السجل وحده
    [two] حقلان آخران يذكرهما السجل وحده
    [few] { $n } حقول أخرى يذكرها السجل وحده
    [many] { $n } حقلًا آخر يذكرها السجل وحده
   *[other] { $n } حقل آخر يذكرها السجل وحده
}
desk-beside-words = كلمات التقرير
desk-beside-no = لا، عودة إلى الطاولة
desk-look-for = أيّ سجل هو؟
desk-look-nothing = لا يوجد سجل من هذا النوع بهذا الاسم. جرّب كلمة أخرى من عنوانه.
desk-merge-which = الدمج مع
desk-merge-choose = اختر السجل الذي يتحدث عنه هذا الاقتراح.
# Says of a proposal who made it, in the place of how sure the machine was.
desk-drawn-by = رسمه { $name }
desk-select = تحديد
desk-more = المزيد
desk-selected = بالمحدَّد منها:
desk-passage = مقطع
# Why a record may be the one that is meant; a list of these stands in brackets.
desk-same-title = العنوان نفسه
desk-words-of-title = كلمات عنوانه
desk-same-place = المكان نفسه: { $what }
desk-same-words = الكلمات نفسها من التقرير
desk-same-time = الفترة نفسها
desk-same-number = الرقم نفسه
desk-same-kind = نوع النتيجة نفسه
desk-same-partner = الشريك نفسه: { $what }
desk-same-themes = المواضيع نفسها: { $what }
desk-keys = المفاتيح
desk-keys-on = المفاتيح مفعّلة
desk-key-next = التالي
desk-key-previous = السابق
desk-key-passage = إلى كلماته في التقرير
desk-key-select = تحديده أو إلغاء تحديده
desk-key-leave = مغادرة ما هو مفتوح
desk-table-accepted = { $n ->
    [zero] لم يُقبل أي اقتراح.
    [one] قُبل اقتراح واحد.
    [two] قُبل اقتراحان.
    [few] قُبلت { $n } اقتراحات.
    [many] قُبل { $n } اقتراحًا.
   *[other] قُبل { $n } اقتراح.
}
desk-table-rejected = { $n ->
    [zero] لم يُرفض أي اقتراح.
    [one] رُفض اقتراح واحد.
    [two] رُفض اقتراحان.
    [few] رُفضت { $n } اقتراحات.
    [many] رُفض { $n } اقتراحًا.
   *[other] رُفض { $n } اقتراح.
}
desk-table-skipped = { $n ->
    [zero] لم يُترك شيء لنظرة أدقّ.
    [one] تُرك واحد لنظرة أدقّ.
    [two] تُرك اثنان لنظرة أدقّ.
    [few] تُركت { $n } لنظرة أدقّ.
    [many] تُرك { $n } لنظرة أدقّ.
   *[other] تُرك { $n } لنظرة أدقّ.
}
desk-table-undone = { $n ->
    [zero] لم يُتراجع عن شيء.
    [one] تم التراجع: اقتراح واحد على الطاولة كما كان.
    [two] تم التراجع: اقتراحان على الطاولة كما كانا.
    [few] تم التراجع: { $n } اقتراحات على الطاولة كما كانت.
    [many] تم التراجع: { $n } اقتراحًا على الطاولة كما كان.
   *[other] تم التراجع: { $n } اقتراح على الطاولة كما كان.
}
desk-table-left = { $n ->
    [zero] لم يبقَ شيء دون تراجع.
    [one] تعذّر التراجع عن واحد لأن أحدهم بنى عليه منذ ذلك الحين.
    [two] تعذّر التراجع عن اثنين لأن أحدهم بنى عليهما منذ ذلك الحين.
    [few] تعذّر التراجع عن { $n } لأن أحدهم بنى عليها منذ ذلك الحين.
    [many] تعذّر التراجع عن { $n } لأن أحدهم بنى عليها منذ ذلك الحين.
   *[other] تعذّر التراجع عن { $n } لأن أحدهم بنى عليها منذ ذلك الحين.
}
# After a decision: the title of the proposal follows.
desk-said-accept = قُبل:
desk-said-reject = رُفض:
desk-said-merge = دُمج مع ما هو معروف:
desk-said-drawn = رُسم. وهو على الطاولة بانتظار قرار.
desk-said-joined = صار الاثنان واحدًا.
desk-said-split = صارا اثنين.
desk-said-reassigned = صار يستند إلى كلمات أخرى.
desk-said-gave = صارت الكلمات لهذا الاقتراح.
# The title of the proposal where one goes on follows.
desk-said-next = التالي:
desk-said-last = كان هذا آخر المفتوح.
desk-said-last-here = لم يعد شيء مما يظهر هنا مفتوحًا.
desk-said-elsewhere = { $n ->
    [zero] لا شيء آخر مفتوح
    [one] اقتراح آخر مفتوح
    [two] اقتراحان آخران مفتوحان
    [few] { $n } اقتراحات أخرى مفتوحة
    [many] { $n } اقتراحًا آخر مفتوحًا
   *[other] { $n } اقتراح آخر مفتوح
}
desk-table-nothing-to-undo = ليس لك هنا قرار يمكن التراجع عنه.

## Two proposals of a report become one

desk-join = جمع اثنين في واحد
desk-join-two = حدّد اقتراحين مفتوحين من النوع نفسه ليصيرا واحدًا.
desk-join-same = يقولان الشيء نفسه. يحتفظ الباقي بمقاطع الاثنين.
desk-join-differ = لا يقولان الشيء نفسه تمامًا. اختر ما يصحّ؛ ويحتفظ الباقي بمقاطع الاثنين.
desk-join-choose = اختر قيمة واحدة حيثما اختلف الاثنان.
# $n is the number of the proposal that says so.
desk-join-from = بحسب رقم { $n }
desk-join-yes = نعم، اجمعهما

## One proposal becomes two

desk-split = تقسيمه إلى اثنين
desk-split-how = ضع علامة على ما يخصّ الأول وما يخصّ الثاني. قد يخصّ الشيء الواحد الاثنين معًا.
desk-split-first = الأول
desk-split-second = الثاني
desk-split-first-title = عنوان الأول
desk-split-second-title = عنوان الثاني
desk-split-no-title = يحتاج كل من الاثنين إلى عنوان.
desk-split-no-passage = يحتاج كل من الاثنين إلى مقطع من التقرير.
desk-split-left-over = بقي شيء لا يخصّ أيًّا منهما. ضع علامة عليه لأحدهما.
desk-split-yes = قسّمه

## Drawing a proposal by hand, and giving one other words

desk-draw = رسم اقتراح
desk-draw-how = شيء يقوله التقرير ولم يُعثر عليه: بيّن الكلمات التي تقوله.
# Kinds of proposal follow as buttons, beside words that are selected in the report.
desk-draw-as = تتحدث هذه الكلمات عن:
desk-draw-kind = عمّا تتحدث
desk-draw-title-hint = إن تُرك فارغًا فالكلمات نفسها هي العنوان.
desk-draw-lay = ضعه على الطاولة
desk-words = كلمات التقرير
desk-words-hint = حرفيًا كما وردت فيه؛ ولا أهمية لنهايات الأسطر.
desk-words-find = ابحث عنها
desk-words-nowhere = لم ترد هذه الكلمات هكذا في التقرير.
desk-words-nearest = هذا أقرب موضع:
desk-words-take-nearest = خذ الكلمات الواردة هناك
desk-words-several = { $n ->
    [zero] لم ترد في أي موضع.
    [one] وردت في موضع واحد.
    [two] وردت في موضعين. أيهما المقصود؟
    [few] وردت في { $n } مواضع. أيها المقصود؟
    [many] وردت في { $n } موضعًا. أيها المقصود؟
   *[other] وردت في { $n } موضع. أيها المقصود؟
}
desk-words-here = هنا
desk-words-this = الموضع رقم { $n }
desk-reassign = كلمات أخرى
desk-reassign-here = يستند إلى هذه الكلمات
desk-reassign-yes = يستند إلى هذه الكلمات
desk-rests-which = ما الذي يستند إلى هذه الكلمات؟
desk-rests-whole = الاقتراح ككل
desk-rests-more = الاقتراح ككل، إضافة إلى كلماته
desk-rests-now = الآن:

## Words of a proposal that belong to another go there in one step

desk-give = إعطاء كلمات لاقتراح آخر
desk-give-how = ضع علامة على الكلمات أو القيم التي تتحدث عن شيء آخر، واختر الاقتراح الذي تخصّه. وما يستند إلى كلمات تُعطى يذهب معها.
desk-give-what = ما يُعطى
desk-give-to = لأي اقتراح
desk-give-yes = أعطها
desk-give-nobody = اختر الاقتراح الذي تخصّه.
desk-give-nothing = ضع علامة على مقطع، أو على قيمة يمكن أن تكون للاقتراح الآخر.
desk-give-last = يستند كل اقتراح إلى كلمات من التقرير، فيبقى له مقطعه الأخير. وإن كان يقول كله ما يقوله اقتراح آخر فاجمع الاثنين.
desk-give-wordless = لا توجد كلمات خاصة تقول إحدى القيم. ضع علامة أيضًا على المقطع الذي قُرئت منه.
desk-give-another = اختر اقتراحًا آخر؛ وكل ما وضعت عليه علامة باقٍ.
desk-give-alone = لا يوجد على هذه الطاولة اقتراح آخر مفتوح.

## What others at the table do, said while one works

desk-news-accepted = قَبِل { $name } «{ $title }».
desk-news-rejected = رفض { $name } «{ $title }».
desk-news-drawn = رسم { $name } اقتراحًا: «{ $title }». أعد تحميل الصفحة لتراه.
desk-news-undone = تراجع { $name } عن شيء: «{ $title }». أعد تحميل الصفحة لتراه.
desk-news-changed = غيّر { $name } اقتراحًا: «{ $title }». أعد تحميل الصفحة لتراه.

## Accepting all that is sure

desk-least = أدنى نسبة تأكد، بالمئة
desk-above-none = لا يوجد اقتراح مفتوح بهذا القدر من التأكد.
desk-above-sure = { $n ->
    [zero] لا يوجد اقتراح مفتوح بهذا القدر من التأكد.
    [one] اقتراح مفتوح واحد بهذا القدر من التأكد. سيُقبل كما هو إن كان معلَّمًا.
    [two] اقتراحان مفتوحان بهذا القدر من التأكد. سيُقبل المعلَّم منهما كما هو.
    [few] { $n } اقتراحات مفتوحة بهذا القدر من التأكد. سيُقبل المعلَّم منها كما هو.
    [many] { $n } اقتراحًا مفتوحًا بهذا القدر من التأكد. سيُقبل المعلَّم منها كما هو.
   *[other] { $n } اقتراح مفتوح بهذا القدر من التأكد. سيُقبل المعلَّم منها كما هو.
}
desk-above-yes = اقبل المعلَّم منها
desk-above-ticked = المعلَّم: #
desk-back-to-table = العودة إلى طاولة القراءة

## Two people at one table

desk-stale = سبقك شخص آخر
desk-stale-decided = بتّ { $name } في هذا الاقتراح في { $when }: { $state }.
desk-stale-changed = غيّر شخص ما هذا الاقتراح منذ أن رأيته.
desk-stale-theirs = ما تقرر
desk-stale-leave = تركه كما هو
desk-stale-yours = ما كنت قد كتبته
desk-stale-nothing-lost = لم يضع منه شيء. يمكنك تصحيحه هنا والبتّ من جديد، وعندئذ يُتراجع عمّا تقرر قبل ذلك.
desk-stale-anew = البتّ من جديد بهذا
desk-moved-on = لا يمكن التراجع عن هذا القرار
desk-moved-on-why = تغيّر ما نتج عن القرار منذ ذلك الحين، أو صار شيء آخر يعتمد عليه، والتراجع يُضيع ذلك. غيّر السجل نفسه بدلًا من ذلك.

## Forms

desk-form-wrong = { $n ->
    [zero] كل الحقول صحيحة.
    [one] حقل واحد غير صحيح بعد. لم يتغيّر شيء.
    [two] حقلان غير صحيحين بعد. لم يتغيّر شيء.
    [few] { $n } حقول غير صحيحة بعد. لم يتغيّر شيء.
    [many] { $n } حقلًا غير صحيح بعد. لم يتغيّر شيء.
   *[other] { $n } حقل غير صحيح بعد. لم يتغيّر شيء.
}
desk-hint-lines = واحد في كل سطر
desk-hint-date = 2018 أو 2018-07 أو 2018-07-31 أو 2013/2017
desk-hint-dates = عدة تواريخ تفصل بينها مسافة: 2013/2017 2018/2022
desk-hint-links = اكتب اسمًا أو رمزًا، وافصل بين عدة أسماء بالعلامة ;
desk-hint-codes = رموز تفصل بينها مسافة: 8.7 16.2
desk-hint-web = كاملًا: https://www.example.org
desk-hint-mail = عناوين المكاتب وحدها، مثل ⁦info@⁩، لا عناوين الأشخاص؛ وافصل بين عدة عناوين بالعلامة ;
desk-hint-telephone = مع رمز البلد: ⁦+41 22 739 81 11⁩؛ وافصل بين عدة أرقام بالعلامة ;
desk-choose-themes = اختيار المواضيع
desk-wrong-date = «{ $what }» ليس تاريخًا. اكتب 2018 أو 2018-07 أو 2018-07-31 أو 2013/2017.
desk-wrong-number = «{ $what }» ليس عددًا.
desk-wrong-web = «{ $what }» ليس عنوان ويب. اكتبه كاملًا، مثل https://www.example.org.
desk-wrong-mail = «{ $what }» ليس عنوان بريد إلكتروني.
desk-wrong-personal-mail = يبدو أن «{ $what }» عنوان شخص. لا مكان هنا إلا لعناوين المكاتب: اكتب عنوان الهيئة أو وحدتها، مثل ⁦info@⁩ أو ⁦contact@⁩. وإن لم يكن لها عنوان فاترك هذا الحقل فارغًا واكتب عنوان الويب لصفحة الاتصال بها.
desk-wrong-telephone = «{ $what }» ليس رقم هاتف يمكن طلبه من أي مكان. ابدأ بعلامة + ورمز البلد، مثل ⁦+41 22 739 81 11⁩.
desk-wrong-code = «{ $what }» ليس في القائمة.
desk-wrong-link = «{ $what }» لا يؤدي إلى أي سجل.
desk-wrong-missing = يجب كتابة شيء هنا.
desk-wrong-circle = إحداها مأخوذة من هذه الممارسة نفسها: لا تُكيَّف ممارسة عن تكييفها
# $kind is a kind of record, as in "Place".
desk-wrong-unknown = لا شيء هنا اسمه «{ $what }».
desk-wrong-nearly = { $n ->
    [one] لا شيء هنا اسمه «{ $what }» تمامًا، لكن سجلًا واحدًا له اسم قريب منه. اختره أدناه.
    [two] لا شيء هنا اسمه «{ $what }» تمامًا، لكن سجلين لهما اسمان قريبان منه. اختر أحدهما أدناه.
   *[other] لا شيء هنا اسمه «{ $what }» تمامًا، لكن عدة سجلات لها أسماء قريبة منه. اختر منها أدناه.
}
desk-why = سبب التغيير (للتاريخ)
desk-written-in = لغة الأصل:

## Records

desk-new = سجل جديد
desk-no-records = لا شيء هنا بعد.
desk-public-page = الصفحة العامة
desk-ways = ما يمكن فعله الآن
desk-turn-author = الدور الآن على { $name } الذي طُلبت منه تعديلات. ومن يقدّمه بدلًا منه يصبح كاتبه، وعلى شخص آخر أن يراجعه.
desk-evidence-unsupported = مستوى الأدلة «{ $level }»، ولا يقوله أي مصدر محفوظ هنا. اربطه بوثيقته، أو اختر مستوى لا يتطلب وثيقة؛ ويرى القراء أنه لا مصدر يقوله.
desk-did-submit = أُرسل للمراجعة. سيتولاها شخص آخر.
desk-did-take-up = توليتم المراجعة.
desk-did-ask-changes = طُلبت تعديلات من المؤلف، وهو يرى تعليقكم.
desk-did-approve = تمت الموافقة، ويمكن النشر متى لم يعد ينقص شيء.
desk-did-sign-off = اعتُمد، ويمكن النشر متى لم يعد ينقص شيء.
desk-did-publish = نُشر: يراه جميع القراء الآن.
desk-did-retire = سُحب: لم يعد القراء يجدونه.
desk-did-reopen = عاد مسودة: يمكن تعديله، والقراء لا يرونه.
desk-did-reopen-practice = عاد مسودة: يمكن تعديله، ويُراجع قبل أن يراه القراء من جديد.
desk-did-restore = أُعيد كما كان عندما تم التخلص منه.
# $how is wholly or partly.
desk-did-review = { $how ->
    [wholly] { $language }: تمت المراجعة. ومن يغيّر نصاً تسقط مراجعته.
   *[partly] { $language }: تمت المراجعة جزئياً، والنصوص الأخرى تنتظر. ومن يغيّر نصاً تسقط مراجعته.
}
desk-did-translate = { $language }: حُفظت الترجمة. النصوص: { $n } من { $all }.
desk-did-translate-part = { $language }: حُفظت الترجمة. النصوص: { $n } من { $all }. ويرى القراء النصوص الأخرى بلغة الأصل.
desk-did-look = إلى الصفحة العامة
# $arrow is the label of a button, such as "Publish".
desk-before = قبل «{ $arrow }» ما زال ينقص:
desk-hidden = قبل النشر
desk-hidden-sources = { $n ->
    [zero] كل مصادره منشورة.
    [one] أحد مصادره غير منشور بعد. انشره أولًا أو استند إلى غيره:
    [two] مصدران من مصادره غير منشورين بعد. انشرهما أولًا أو استند إلى غيرهما:
    [few] { $n } من مصادره غير منشورة بعد. انشرها أولًا أو استند إلى غيرها:
    [many] { $n } من مصادره غير منشورة بعد. انشرها أولًا أو استند إلى غيرها:
   *[other] { $n } من مصادره غير منشورة بعد. انشرها أولًا أو استند إلى غيرها:
}
desk-missing-field = { $field }: هذا الحقل فارغ.
desk-comment = تعليق
desk-comment-missing = لم يُرسل شيء: اذكر في التعليق ما ينبغي تعديله.
desk-wish = ما يطلبه المراجع
desk-something-missing = { $n ->
    [zero] لا ينقص شيء.
    [one] ما زال ينقص شيء واحد.
    [two] ما زال ينقص شيئان.
    [few] ما زالت تنقص { $n } أشياء.
    [many] ما زال ينقص { $n } شيئًا.
   *[other] ما زال ينقص { $n } شيء.
}
desk-changed-meanwhile = غيّر شخص ما هذا السجل منذ أن رأيته. ها هو كما هو الآن؛ انظر فيه ثم تابع.
desk-changed-yourself = غيّرت هذا السجل بنفسك منذ أن أُعدّت هذه الصفحة. ها هو كما هو الآن؛ انظر فيه ثم تابع.
desk-back-to-record = العودة إلى السجل
confirm-reopen = هل تعيد فتحه للتعديل؟
confirm-reopen-readers = لن يجده القرّاء بعد ذلك، ولن تؤدي الروابط إليه إلى شيء، حتى يُنشر من جديد.
edition-write = كتابة الطبعة التالية
edition-being-written = الطبعة التالية قيد الكتابة
edition-of-published = الطبعة المنشورة
edition-changes = ما تغيّره الطبعة التالية
edition-changes-none = لا شيء بعد: تقول ما تقوله الطبعة المنشورة.
edition-now = الطبعة المنشورة
edition-then = الطبعة التالية
edition-ask = هل تكتب الطبعة التالية؟
edition-readers-keep = يحتفظ القرّاء بالطبعة الحالية حتى تُنشر التالية.
edition-is-reviewed = تُكتب في مسودة مستقلة، ثم تُسلَّم ويراجعها شخص ثانٍ قبل أن تحلّ محلّ الحالية.
edition-other = لم يُعَد: هناك طبعة تالية أخرى قيد الكتابة.
confirm-retire = هل تسحبه؟
confirm-retire-readers = لن يجده القرّاء بعد ذلك. يبقى هنا مع سجل تغييراته، ويمكن إعادة فتحه.
edit-not-now = لا يمكن تعديله في حالته هذه
edit-published = هي منشورة، فنصّها لا يتغيّر. لتغييره اكتب طبعتها التالية.
edit-reopen-first = حالته «{ $state }». لتعديل نصّه أعد فتحه أولًا.
edit-closed = حالته «{ $state }». لا يتغير نصّه ما دام آخرون يراجعونه: يمكن لمن يراجعه أن يطلب تعديلات، فيُفتح حينئذ من جديد.
edit-closed-meanwhile = لم يُحفظ شيء: حالة هذا السجل الآن «{ $state }». ما كتبته ما زال هنا.
act-discard = التخلص من هذه المسودة
act-restore = إعادتها
confirm-discard = هل تتخلص من هذه المسودة؟
confirm-discard-what = لم تُنشر قط، فلن يفتقدها أي قارئ. تخرج من كل القوائم، ويحتفظ بها سجل التغييرات، ويمكن إعادتها كما كانت.
confirm-discard-proposals = { $n ->
    [one] يعود الاقتراح الذي صُنعت منه إلى طاولة القراءة.
    [two] يعود الاقتراحان اللذان صُنعت منهما إلى طاولة القراءة.
    [few] تعود { $n } اقتراحات صُنعت منها إلى طاولة القراءة.
    [many] يعود { $n } اقتراحًا صُنعت منها إلى طاولة القراءة.
   *[other] تعود { $n } اقتراح صُنعت منها إلى طاولة القراءة.
}
confirm-discard-kept = يجب الاحتفاظ بهذه المسودة
act-discard-source = التخلص من هذا التقرير
confirm-discard-source = هل تتخلص من هذا التقرير؟
confirm-discard-what-source = لم يُقبل منه شيء ولم يُنشر قط، فلن يفتقده أي قارئ. يخرج مع ملفه من قائمة التقارير ومن كل الطاولات، ويحتفظ به سجل التغييرات، ويمكن إعادته كما كان.
confirm-discard-proposals-source = { $n ->
    [one] يخرج معه اقتراحه من طاولة القراءة.
    [two] يخرج معه اقتراحاه من طاولة القراءة.
   *[other] تخرج معه اقتراحاته ({ $n }) من طاولة القراءة.
}
confirm-discard-kept-source = يجب الاحتفاظ بهذا التقرير
confirm-discard-stays = ليس مسودة، فيبقى، ويبقى هذا معه.
confirm-discard-link-first = احذف الرابط هناك أولًا، أو تخلص من تلك المسودة.
confirm-discard-draft-first = تخلص من تلك المسودة أولًا، ثم يمكن التخلص من هذه.
confirm-discard-draft-first-source = تخلص من تلك المسودة أولًا، ثم يمكن التخلص من التقرير.
discarded-title = المسودات المتخلَّص منها
discarded-what = آخر المسودات التي جرى التخلص منها. يمكن إعادة كل منها كما كانت، مع ما تقوله المصادر عنها؛ والتقرير مع ملفه ومقترحاته.
discarded-none = لم يُتخلَّص من شيء.
discarded-just = تم التخلص من «{ $title }». يمكن إعادتها من هنا.
discarded-away = تخلص منه { $name }، { $when }. ليس في أي قائمة ولا على أي طاولة. ملفه وما قُرئ فيه محفوظان، ويمكن إعادته كما كان.
discarded-by = { $name }، { $when }
discarded-leads-to-others = تشير إلى مسودة أخرى جرى التخلص منها أيضًا. أعد تلك أولًا.
desk-facts = المعلومات
desk-no-facts = لا يُعرف عنه شيء بعد.
desk-words-original = بكلمات النص الأصلي. لغته: { $language }.
desk-words-translated = ليس بكلمات النص الأصلي ({ $language }) بل مترجَمًا: { $fields }.
desk-translations = بلغات أخرى
desk-translation-texts = النصوص: { $n } من { $all }
desk-lines-differ = عدد الأسطر { $n }، وفي الأصل { $all }
desk-not-translated = غير موجودة بعد
# What nobody has reviewed, on the page of who wrote it.
desk-waits-for-another = ينتظر شخصاً آخر
desk-claims = ما تقوله المصادر عنه
desk-claim-given = كُتب باليد
desk-claim-by-hand = كتب { $name } هذا في { $when } والتقرير أمامه، وقد لا يقوله التقرير بهذا اللفظ.
desk-history = التاريخ
desk-changed-fields = { $n ->
    [zero] لا حقول
    [one] حقل واحد
    [two] حقلان
    [few] { $n } حقول
    [many] { $n } حقلًا
   *[other] { $n } حقل
}
# A field in one language: "Title (French)".
desk-field-in = { $field } ({ $language })
desk-act-created = إنشاء
desk-act-document-created = الملف محفوظ
desk-act-laid = { $count ->
    [1] قُرئ فيه مقترح واحد
   *[other] عدد المقترحات التي قُرئت فيه: { $count }
}
desk-act-saved = تعديل
desk-act-reviewed = مراجعة ترجمة
desk-act-readdressed = صار رابط صفحته مأخوذًا من عنوانه الجديد
desk-act-moved = { $from } ← { $to }
desk-act-erased = تراجع
desk-act-taken-over = أصبحت الطبعة المنشورة
desk-act-of-next = الطبعة التالية: { $what }
desk-act-accepted = قُبل اقتراح
desk-act-rejected = رُفض اقتراح
desk-act-proposed = تم التراجع عن قرار
desk-act-joined = جُمع اقتراحان
desk-act-absorbed = أُدرج اقتراح في آخر
desk-act-split = قُسّم اقتراح
desk-act-split-off = فُصل اقتراح عن آخر
desk-act-drawn = رُسم اقتراح باليد
desk-act-reassigned = صار اقتراح يستند إلى كلمات أخرى
desk-act-gave = أُعطيت كلمات لاقتراح آخر
desk-act-received = جاءت كلمات من اقتراح آخر
desk-act-undone = تم التراجع
desk-act-discarded = تم التخلص منه
desk-act-restored = أُعيد
desk-act-claim-created = مصدر يقول ذلك: { $field }
desk-act-claim-given = كُتب باليد والتقرير حاضر: { $field }
desk-act-claim-accepted = قُبلت المعلومة: { $field }
desk-act-claim-rejected = رُفضت المعلومة: { $field }
desk-act-claim-proposed = فُتحت المعلومة من جديد: { $field }
desk-act-claim-moved = نُقلت المعلومة: { $field }
desk-act-claim-erased = تُروجع عن المعلومة: { $field }
desk-act-claim-copied = مأخوذ من الطبعة المنشورة: { $field }
desk-act-claim-restored = أُعيدت المعلومة: { $field }

## Tying a field to a source

desk-cite = ربط حقل بمصدره
desk-cite-field = الحقل
desk-cite-quote = كلمات المصدر
desk-cite-hint = حرفيًا كما وردت في المصدر. لا تهمّ فواصل الأسطر.
desk-cite-do = ربط
desk-cite-choose = اختر حقلًا ومصدرًا.
desk-cite-not-there = لم ترد هذه الكلمات حرفيًا في المصدر.
desk-cite-nothing = الحقل فارغ، فلا شيء يمكن إسناده.
# The button that only looks.
desk-cite-look = البحث عن هذه الكلمات
desk-cite-source-hint = مصادر هذا السجل تأتي أولاً. ويُعثر على أي مصدر آخر بكلمات من عنوانه.
desk-cite-own = من مصادر هذا السجل
desk-cite-stands = { $n ->
    [zero] لا ترد هذه الكلمات فيه.
    [one] ترد هذه الكلمات فيه مرة واحدة.
    [two] ترد هذه الكلمات فيه مرتين. يؤخذ الموضع الأول؛ اكتب كلمات أكثر لتعني موضعًا آخر.
    [few] ترد هذه الكلمات فيه { $n } مرات. يؤخذ الموضع الأول؛ اكتب كلمات أكثر لتعني موضعًا آخر.
    [many] ترد هذه الكلمات فيه { $n } مرة. يؤخذ الموضع الأول؛ اكتب كلمات أكثر لتعني موضعًا آخر.
   *[other] ترد هذه الكلمات فيه { $n } مرة. يؤخذ الموضع الأول؛ اكتب كلمات أكثر لتعني موضعًا آخر.
}
desk-cite-nearest = لا ترد فيه حرفيًا. أقرب موضع:
desk-cite-nowhere = لا شيء في المصدر يقارب هذه الكلمات.
desk-cite-no-text = ليس لهذا المصدر نص يُبحث فيه عن كلمات.
desk-cite-in-the-text = عرضه في النص الكامل

## What no source says

desk-unsourced = كُتب يدويًا دون مصدر
desk-unsourced-intro = لا يقول هذا أي مقطع من مصدر. ويرى الجمهور أي صفة وظيفية كتبته ومتى.
desk-unsourced-tie = ربطه بمصدر
desk-check = للتحقق منه في مصدره
desk-check-intro = تغيّرت هذه الكلمات بعد ربطها بالمقطع. وإلى أن يعيد أحد قراءته، يُخبَر القرّاء بذلك.
desk-check-confirm = المقطع يقول هذا أيضًا
desk-check-tie = ربطه بكلمات أخرى
desk-did-loosen = حُفظ. ما غيّرتموه يستند إلى مقطع من مصدر: { $fields }. تحققوا أدناه مما إذا كان لا يزال يقوله.

## Two versions of one record

desk-conflict = نسختان
desk-conflict-who = حفظ { $name } هذا السجل في { $when }، بعد أن فتحته. لم يضع شيء: اختر لكل حقل.
desk-conflict-you = حفظت هذا السجل بنفسك في { $when }، بعد أن فتحت هذا النموذج. لم يضع شيء: اختر لكل حقل.
desk-conflict-both = غيّرتما هذا كلاكما.
desk-conflict-theirs-alone = تغيّر في هذه الأثناء وليس في هذا النموذج، فيبقى كذلك: { $fields }
desk-conflict-theirs = كما حُفظ في هذه الأثناء
desk-conflict-mine = كما كتبته
desk-conflict-same = كتبتما الشيء نفسه.
desk-conflict-save = حفظ ما اختير
desk-conflict-leave = تركه كما حُفظ

## Translating

desk-translate-from-to = { $from } ← { $to }
# $how is "Translated by a person" or "Translated by a machine".
desk-made-from = { $edition ->
    [0] { $how } عن مسودة من الأصل. { $name }
   *[other] { $how } عن الطبعة { $edition } من الأصل. { $name }
}
desk-changed-since = ما تغيّر في الأصل منذ ذلك الحين
desk-still-fits = ما زالت هذه الترجمة صالحة
desk-made-how = كيف أُنجزت هذه الترجمة
desk-translation-meanwhile = غيّر شخص ما هذا السجل في هذه الأثناء. ما كتبته ما زال هنا؛ قارن ثم احفظ من جديد.
desk-translation-empty = لم يُحفظ شيء: لا ترجمة لأي حقل بعد. اكتب واحدة على الأقل.
# $fields is a list of names of fields.
desk-translation-emptied = لم يُحفظ شيء. لقد أفرغت: { $fields }. إذا أردت سحب ترجمتها فضع علامة في المربع أدناه واحفظ من جديد.
desk-translation-take-away = سحب ترجمة ما هو فارغ؛ وسيرى الجمهور الأصل مكانها
# A link to a translation, for who reviews and does not write.
desk-review = مراجعة
# A box beside a translation.
desk-review-tick = قرأته مقارناً بالأصل: يقول الشيء نفسه
desk-review-all = { $n ->
    [one] وضع علامة «تمت المراجعة» على النص
    [two] وضع علامة «تمت المراجعة» على النصين
    [few] وضع علامة «تمت المراجعة» على النصوص الـ{ $n } كلها
    [many] وضع علامة «تمت المراجعة» على النصوص الـ{ $n } كلها
   *[other] وضع علامة «تمت المراجعة» على النصوص الـ{ $n } كلها
}
desk-review-hint = يعرف القرّاء هل رُوجعت الترجمة. ومن يغيّر نصاً تسقط مراجعته، ويراجعه شخص آخر من جديد.
desk-reviewed-by = راجعه { $name } في { $date }
desk-review-own = لم يُراجَع بعد. أنتم كتبتموه، فهو ينتظر شخصاً آخر.
desk-review-behind = لم يُراجَع بعد. عليه أن يتبع الأصل أولاً.
# $texts is a list of fields, each with why: "Title: it is behind the original and has to follow it first".
desk-review-refused = لم يُحفظ شيء لأن هذه النصوص لا يمكن مراجعتها: { $texts }.

## Tables

desk-import-files = جداول المبادرات أو الفعاليات أو الأرقام أو الجهات (CSV)
desk-import-hint = يُعرض كل سطر قبل أن يؤخذ أي شيء.
desk-import-look = عرض ما ستفعله
desk-import-preview = ما ستفعله هذه الجداول
desk-import-file = الملف
desk-import-line = السطر
desk-import-what = ما يحدث
desk-import-add = سجل جديد
desk-import-claim = مصدر آخر لما هو معروف
desk-import-same = أُخذ من قبل
desk-import-refuse = مرفوض
desk-import-known = أُدرجت كل هذه الأسطر من قبل: لا شيء يُعمل.
desk-import-empty = { $file } فارغ.
desk-import-yes = نعم، خذها
desk-import-refused = { $n ->
    [zero] لم يُرفض أي سطر.
    [one] رُفض سطر واحد، فلا يمكن أخذ شيء من هذه الجداول. أصلحه ثم اختر الملفات من جديد.
    [two] رُفض سطران، فلا يمكن أخذ شيء من هذه الجداول. أصلحهما ثم اختر الملفات من جديد.
    [few] رُفضت { $n } أسطر، فلا يمكن أخذ شيء من هذه الجداول. أصلحها ثم اختر الملفات من جديد.
    [many] رُفض { $n } سطرًا، فلا يمكن أخذ شيء من هذه الجداول. أصلحها ثم اختر الملفات من جديد.
   *[other] رُفض { $n } سطر، فلا يمكن أخذ شيء من هذه الجداول. أصلحها ثم اختر الملفات من جديد.
}
desk-import-column = العمود { $column }: { $problem }
desk-import-cells = في السطر { $found } خلايا وفي الترويسة { $expected }.
desk-import-no-source = المصدر ناقص.
desk-import-no-title = العنوان ناقص.
desk-import-several-bodies = هناك عدة هيئات بهذا الاسم. اذكر بلد هذه الهيئة.
desk-import-columns = ليست في { $file } أعمدة أي جدول نعرفه: { $columns }
desk-import-broken = تتعذّر قراءة { $file } عند السطر { $line }.
desk-import-no-text = { $file } ليس ملف CSV. احفظوا الجدول بصيغة CSV (UTF-8) واختاروا ذلك الملف.
desk-import-taken = أُخذت. سجلات جديدة: { $added }. معلومات مع مصدرها: { $claims }. أسطر أُخذت من قبل: { $same }.

## Printing

desk-print-language = لغة الدليل
desk-print-ask = طباعة الدليل
desk-print-catalogue = دليل الممارسات الجيدة، { $language }
desk-print-waiting = في الانتظار
desk-print-running = قيد الطباعة
desk-print-done = طُبع
desk-print-failed = تعذّرت طباعته
desk-print-publish = إتاحة للعموم
desk-print-withdraw = سحب
# $date is a moment.
desk-print-public = متاح للعموم منذ { $date }
desk-no-prints = لم يُطبع شيء بعد.

## Accounts

desk-account-new = حساب جديد
desk-account-name = الاسم
desk-account-roles = الأدوار
desk-account-change = تغيير
desk-account-password = كلمة سر جديدة
desk-account-set-password = تعيين كلمة السر هذه
desk-account-disable = إغلاق هذا الحساب
desk-account-enable = إعادة فتح هذا الحساب
desk-account-disabled = مغلق
desk-account-example = مثال
desk-account-incomplete = الاسم واسم الحساب مطلوبان.
desk-account-taken = يوجد حساب بهذا الاسم من قبل.
desk-password-short = في كلمة السر { $n } أحرف على الأقل.

## When a form is sent and the session has ended

desk-ended = انتهت جلستك، فلم يُحفظ شيء.
desk-ended-kept = ما كتبته محفوظ في هذه الصفحة. سجّل الدخول تجد النموذج كما ملأته، ولا يُحفظ إلا حين تطلب ذلك من جديد.
desk-ended-password = لا تُحفظ كلمات المرور: اكتبها من جديد.
desk-ended-file = لا يمكن حفظ ملف في هذه الصفحة. سجّل الدخول واختره من جديد.
desk-ended-button = سجّل الدخول ثم أعد المحاولة.
desk-ended-long = ما كتبته أطول من أن يُحفظ في هذه الصفحة. ارجع إلى الوراء في المتصفح وانسخه قبل تسجيل الدخول.
# $name is who has signed in; it may be another person than the one who wrote.
desk-ended-back = سجّلت الدخول باسم { $name }. هذا هو النموذج كما مُلئ من قبل. لم يُحفظ منه شيء بعد.

## Choosing between sources that disagree

desk-disagree = مصادر متعارضة
desk-more-exact = لا أحد يعارض. أحد المصادر أدق من السجل.
# $field is the name of a field, as in "Start".
desk-taken = { $field }: اعتُمدت قيمة مصدر آخر.

## Looking for the record that a link means

desk-none = لا شيء منها
desk-found = { $n ->
    [0] لم يُعثر على شيء.
    [one] عُثر على بطاقة واحدة. اخترها إن كانت هي المقصودة.
    [two] عُثر على بطاقتين. اختر المقصودة منهما.
    [few] عُثر على { $n } بطاقات. اختر المقصودة منها.
   *[other] عُثر على { $n } بطاقة. اختر المقصودة منها.
}
desk-look-write = اكتب أولًا كلمة من الاسم أو الرمز.
desk-look-new = لا أحد هنا اسمه «{ $name }». عند الحفظ على هذا النحو تُنشأ منظمة جديدة.
desk-make-new = أنشئ منظمة جديدة: { $name }
