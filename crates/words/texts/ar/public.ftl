### The public pages.

## The front page

front-title = ما تتعلّمه الإدارات بعضها من بعض
front-what = تطلب وزارةٌ المساعدة، فيأتي زملاء من بلدان أخرى، ويُروى هنا ما نجح لكي يجرّبه غيرهم.
# The label of the large search field.
front-ask = عمّ تريد أن تتعلّم؟ بأي لغة شئت.
# The heading above the figures of all that was done.
front-portfolio = الحافظة
front-newest = ممارسات جديدة أو منقّحة
front-no-practices = لم تُنشر أي ممارسة بعد.
front-all-practices = جميع الممارسات
front-events = أحدث الفعاليات
front-coming = الفعالية القادمة
front-publications = أحدث المنشورات
front-all-events = جميع الفعاليات
front-help = طلب المساعدة
front-help-how = لا يمكن بعدُ إرسال طلب عبر هذا الموقع. يمكن لإدارتكم أن تطلب المساعدة بالكتابة إلى فريق هذا البرنامج:

## Figures. The number stands before the words.

figure-actions = { $n ->
    [one] مبادرة
    [two] مبادرتان
    [few] مبادرات
   *[other] مبادرة
}
figure-countries = { $n ->
    [one] بلد أو منطقة جرت فيها المبادرات
    [two] بلدان أو منطقتان جرت فيهما المبادرات
    [few] بلدان ومناطق جرت فيها المبادرات
   *[other] بلداً ومنطقة جرت فيها المبادرات
}
figure-events = { $n ->
    [one] فعالية
    [two] فعاليتان
    [few] فعاليات
   *[other] فعالية
}
figure-practices = { $n ->
    [one] ممارسة جيدة
    [two] ممارستان جيدتان
    [few] ممارسات جيدة
   *[other] ممارسة جيدة
}
# $seq is a number, written already.
figure-as-of = محسوبة من السجلات المتاحة للعموم، عند التغيير رقم { $seq } في السجل. كل رقم يفتح ما عُدّ فيه.
figures-computed = محسوبة من السجلات
figures-declared = مصرّح بها في المصادر
contradicted-title = أرقام مصرّح بها تخالفها السجلات
contradicted-intro = ما يصرّح به مصدر، إلى جانب ما تعطيه السجلات العامة للفترة نفسها. وقد يكون أيٌّ منهما ناقصاً.
contradicted-figure = الرقم
contradicted-period = الفترة
contradicted-declared = المصرّح به
contradicted-computed = المحسوب
contradicted-as-of = محسوبة من السجلات المتاحة للعموم، عند التغيير رقم { $seq } في السجل.
contradicted-kept = من كل ما قد يكون مصدر قد عدّه، تحفظ هذه الصفحات: { $kept }.

## Where a fact comes from

# The small mark behind a fact, for screen readers; what is seen is the number alone.
mark-open = المصدر { $n }
notes-title = من أين جاء هذا
# $who is a role and a number: Knowledge officer 2.
mark-accepted = { $who } وافق على هذا في { $date }.
mark-accepted-by-someone = قُبل في { $date }.
mark-given = ذكر { $who } هذا في { $date } وأمامه هذه الكلمات، وقد لا تقوله بهذا اللفظ.
mark-given-by-someone = ذُكر هذا في { $date } وأمام من ذكره هذه الكلمات، وقد لا تقوله بهذا اللفظ.
mark-taken-in = مأخوذ من السجل المنشور للبرنامج.
mark-only-read = { $n ->
    [one] استُخلص هذا من هذا المقطع الذي لا يقوله بنصه.
    [two] استُخلص هذا من هذين المقطعين، ولا يقوله أي منهما بنصه.
   *[other] استُخلص هذا من هذه المقاطع التي لا يقوله أي منها بنصه.
}
mark-passage = المقطع { $n } في نصه
# A link behind the name of a source: to where it was published.
mark-original = الصفحة المنشورة
mark-otherwise = يقول مصدر غير ذلك: { $value }
mark-more-exact = هناك مصدر أدقّ: { $value }
mark-less-exact = يقول مصدر الشيء نفسه بدقة أقل: { $value }
mark-other-words = يعبّر مصدر عنه هكذا: { $value }
# A mark that leads to who wrote a fact, because no source says it.
mark-open-written = كُتب يدوياً { $n }
mark-no-source = لا يقول هذا أي مصدر محفوظ هنا.
# Where sources put it otherwise.
mark-not-so = لا يقوله هكذا أي مصدر محفوظ هنا.
# $hand is person, somebody (whose role is not known), program (Ayni itself) or unknown; $who is a role and a number.
mark-written = { $hand ->
    [program] أدخلت «أيني» هذا تلقائياً في { $date } من القوائم المرفقة بها أو من جدول قُدِّم إليها.
    [somebody] كتب هذا أحد العاملين في البرنامج في { $date }.
    [unknown] لا يذكر السجل من كتب هذا.
   *[person] كتب هذا { $who } في { $date }.
}
mark-written-original = { $hand ->
    [program] أدخلت «أيني» النص الأصلي تلقائياً في { $date } من القوائم المرفقة بها أو من جدول قُدِّم إليها.
    [somebody] كتب النصَّ الأصلي أحد العاملين في البرنامج في { $date }.
    [unknown] لا يذكر السجل من كتب النص الأصلي.
   *[person] كتب النصَّ الأصلي { $who } في { $date }.
}
# The source says so, but not in these words.
mark-reworded = { $hand ->
    [program] صاغت «أيني» هذا بكلمات أخرى في { $date }.
    [somebody] بكلمات أحد العاملين في البرنامج، { $date }.
    [unknown] بكلمات غير كلمات المصدر.
   *[person] بكلمات { $who }، { $date }.
}
mark-changed-since = تغيّرت كلمات الأصل في { $date } بعد ربطها بهذا المقطع، ولم يقارنها به أحد منذ ذلك الحين.
mark-translated = { $hand ->
    [somebody] { $edition ->
        [0] ترجم هذا أحد العاملين في البرنامج عن مسودة من الأصل في { $date }.
       *[other] ترجم هذا أحد العاملين في البرنامج عن الطبعة { $edition } من الأصل في { $date }.
    }
    [unknown] { $edition ->
        [0] تُرجم عن مسودة من الأصل.
       *[other] تُرجم عن الطبعة { $edition } من الأصل.
    }
   *[person] { $edition ->
        [0] ترجم هذا { $who } عن مسودة من الأصل في { $date }.
       *[other] ترجم هذا { $who } عن الطبعة { $edition } من الأصل في { $date }.
    }
}
mark-translated-by-machine = { $hand ->
    [person] { $edition ->
        [0] تُرجم هذا آلياً عن مسودة من الأصل؛ وأدرجه { $who } في { $date }.
       *[other] تُرجم هذا آلياً عن الطبعة { $edition } من الأصل؛ وأدرجه { $who } في { $date }.
    }
    [unknown] { $edition ->
        [0] تُرجم هذا آلياً عن مسودة من الأصل.
       *[other] تُرجم هذا آلياً عن الطبعة { $edition } من الأصل.
    }
   *[other] { $edition ->
        [0] تُرجم هذا آلياً عن مسودة من الأصل؛ وأُدرج في { $date }.
       *[other] تُرجم هذا آلياً عن الطبعة { $edition } من الأصل؛ وأُدرج في { $date }.
    }
}
# Somebody else approved the record with it. $hand is person or somebody (whose role is not known).
mark-reviewed = { $hand ->
    [somebody] راجعه شخص ثانٍ في { $date }.
   *[person] راجعه { $who } بصفته شخصاً ثانياً في { $date }.
}
# $hand is person or somebody (whose role is not known); $who is a role and a number.
mark-translation-reviewed = { $hand ->
    [somebody] راجع الترجمةَ شخص آخر في البرنامج في { $date }.
   *[person] راجع الترجمةَ { $who } في { $date }.
}
mark-translation-not-reviewed = لم يراجع الترجمةَ أحد بعد.
mark-close = إغلاق

## The language of a text. $language is the name of a language: French.

told-untranslated = كُتب هذا النص بلغة أخرى ({ $language }) ولم يُترجم إلى العربية بعد.
told-in-language = باللغة { $language }
event-of-context = فعالية من السياق
told-by-author = النص العربي من مؤلفيه أنفسهم؛ اللغة الأصلية: { $language }.
told-by-translator = { $edition ->
    [0] ترجمه إنسان عن مسودة من الأصل ({ $language }).
   *[other] ترجمه إنسان عن الطبعة { $edition } من الأصل ({ $language }).
}
told-by-machine = { $edition ->
    [0] ترجمته آلة عن مسودة من الأصل ({ $language }).
   *[other] ترجمته آلة عن الطبعة { $edition } من الأصل ({ $language }).
}
# $how is wholly, partly or not.
told-reviewed = { $how ->
    [wholly] رُوجعت الترجمة.
    [partly] رُوجع جزء من الترجمة.
   *[not] لم يراجع الترجمةَ أحد بعد.
}
told-behind = { $edition ->
    [0] تطوّر الأصل منذ ذلك الحين.
   *[other] تطوّر الأصل منذ ذلك الحين: وهو الآن في الطبعة { $edition }.
}
told-see-original = انظر الأصل

## A record

# Followed by the names of languages.
record-also-in = متاح أيضاً بـ:
record-as-pdf = للأخذ معك، بمقاطعها ومصادرها (PDF)
# What programs call a place, and where it lies; and what they call a theme.
record-codes-of-place = الرموز والإحداثيات
record-codes-of-theme = الرموز
record-as-json = هذا السجل كبيانات (JSON)
# What links here by a field that is not plain: Events (Experts from).
back-heading = { $kinds } ({ $field })
back-narrower = مواضيع أضيق
back-within = أماكن تقع فيه
here-nothing-yet = لا شيء مسجلاً بعد. ما ينتمي إليه، أعلاه، يقود إلى المزيد.
back-all = عرض الكل
# Where not all can be shown: how many are.
back-last = آخر { $count } أُنشئت.
source-text = نص هذا المصدر
source-text-lit = المقاطع المضاءة هي التي تستند إليها معلومة منشورة.
source-part = الجزء { $number } من { $count }
source-part-before = الجزء السابق
source-part-after = الجزء التالي
source-part-records = ما يستند إلى هذا الجزء من المصدر
source-place = { $file }، السطر { $line }
source-rows = ما يقوله هذا المصدر
source-rows-lead = نصّه غير محفوظ هنا. وهذا ما أُخذ منه، بطاقةً بطاقة.
source-records = ما يستند إلى هذا المصدر

## What each kind is, at the head of its list

about-practices = ما ينجح، مرويّاً لكي يجرّبه غيرهم: السياق والخطوات وما يلزم توفره وما نتج عنه.
about-actions = الاستجابة المتفق عليها لطلب مساعدة: بضعة أنشطة مع الشركاء والخبراء المشاركين فيها.
about-events = ورش ومؤتمرات قارنت فيها الإدارات ما نجح لديها.
about-series = فعاليات مترابطة، كورش سنة واحدة.
about-results = ما تتركه المبادرات وراءها: خطط وقوانين وبروتوكولات وأدلة ودورات وشبكات.
about-figures = أرقام مع وحدتها وفترتها. ما نحسبه يبيّن ما عُدّ فيه، وما تصرّح به المصادر يبيّن من صرّح به.
about-organisations = الهيئات التي طلبت أو ساعدت أو استضافت أو شاركت.
about-places = البلدان والمناطق التي يُروى عنها شيء. الرقم يفتح ما رُوي عنها.
places-with-actions = { $n ->
    [zero] لا مبادرة تسمي بلداً أو منطقة بعد.
    [one] بلد أو منطقة واحدة جرت فيها مبادرات، مع عددها.
    [two] بلدان أو منطقتان جرت فيهما مبادرات، مع عددها.
    [few] { $n } بلدان ومناطق جرت فيها مبادرات، مع عددها في كل منها.
    [many] { $n } بلداً ومنطقة جرت فيها مبادرات، مع عددها في كل منها.
   *[other] { $n } بلد ومنطقة جرت فيها مبادرات، مع عددها في كل منها.
}
places-by-region = حسب المنطقة
about-themes = مكنز البرنامج: لكل موضوع أسماؤه في كل لغة، ويجده البحث بأيٍّ منها.
about-sources = وثائق وصفحات ورسائل تأتي منها المعلومات. وإن كان نص إحداها محفوظاً أظهرت صفحتها المقاطع.
# $n is a number, written already.
tree-count = { $name }: عدد السجلات { $n }
tree-others = أماكن لم يُروَ عنها شيء بعد

## Lists and what they are narrowed down by

# How many more values a field has; two at least.
line-more = و{ $n } غيرها
list-count = { $n ->
    [zero] لا شيء هنا
    [one] سجل واحد
    [two] سجلان
    [few] { $n } سجلات
    [many] { $n } سجلاً
   *[other] { $n } سجل
}
list-count-of-context = { $n ->
    [zero] لا شيء هنا
    [one] سجل واحد من السياق
    [two] سجلان، من السياق منهما { $context }
    [few] { $n } سجلات، من السياق منها { $context }
    [many] { $n } سجلاً، من السياق منها { $context }
   *[other] { $n } سجل، من السياق منها { $context }
}
list-empty = لا شيء هنا يطابق ذلك.
list-try-without = من دون «{ $value }»
list-try-search = كلمات في البحث، بأي لغة
browse-map = بحسب المكان، على الخريطة
browse-themes = بحسب الموضوع
list-next = التالي
list-previous = السابق
list-position = { $first } إلى { $last } من { $count }
sift-title = تضييق النتائج
# Said to screen readers behind a value that is set; the link takes it away.
sift-unset = (إزالة)
sift-unset-all = إزالة الكل
sift-more = المزيد
sift-kind = النوع
sift-theme = الموضوع
sift-place = المكان
sift-year = السنة
sift-evidence = الدليل
sift-group = الفئة المستهدفة
sift-objective = هدف الاتفاق العالمي
sift-goal = هدف التنمية المستدامة
sift-language = لغة النص

## Search

# The title of the window.
search-title-for = { $words } – بحث
search-count = { $n ->
    [zero] لم يُعثر على شيء
    [one] عُثر على سجل واحد
    [two] عُثر على سجلين
    [few] عُثر على { $n } سجلات
    [many] عُثر على { $n } سجلاً
   *[other] عُثر على { $n } سجل
}
search-count-whole = { $n ->
    [zero] لا سجل منها يحوي كل الكلمات
    [one] سجل واحد منها يحوي كل الكلمات
    [two] سجلان منها يحويان كل الكلمات
    [few] { $n } سجلات منها تحوي كل الكلمات
    [many] { $n } سجلاً منها يحوي كل الكلمات
   *[other] { $n } سجل منها يحوي كل الكلمات
}
# Followed by the name of a theme, as a link.
search-through = جرى البحث عن «{ $typed }» أيضاً بالأسماء الأخرى لـ
search-known-body = { $name }: الاسم معروف، لكن لا شيء هنا يتحدث عنه بعد.
search-own = صفحات بهذا الاسم:
# Followed by other words, as a link.
search-did-you-mean = هل تقصد «{ $words }»؟
search-without = من دون { $words }
search-all-of = { $kind }: عرض الكل ({ $count })
search-others = ووُجد أيضًا:
search-open = قل عمّ تبحث، أو ابدأ بما هو موجود:
search-begun = قد يكون واحدًا مما يلي
search-nearly = لا شيء يحوي هذه الكلمات بعينها. هذه نتائج فيها كلمات قريبة منها في الكتابة.
search-some = لا شيء يحوي كل هذه الكلمات. في كلٍّ مما يلي بعضها.
# The heading above records that were found by what they mean, without the words typed.
search-near = قريبة في المعنى
search-near-note = قد لا تحوي هذه الكلمات: قارن برنامج على هذا الخادم معاني العناوين.
search-rest = فيها بعض هذه الكلمات
search-nothing = يمكنك أن تجرّب:
search-try-without = الكلمات نفسها بلا تضييق
search-try-fewer = كلمات أقل أو أعمّ
search-try-language = كلمات من لغة أخرى: يشمل البحث نصوص كل اللغات
search-try-themes = قائمة المواضيع
search-try-places = قائمة البلدان والمناطق
search-try-organisations = قائمة الجهات
# $label is another name for what was typed.
hit-through = عُثر عليه عبر { $label }
hit-also-called = يُسمّى أيضاً
hit-passage-in = المقطع باللغة { $language }
hit-by-translator = { $edition ->
    [0] ترجمه إنسان عن مسودة
   *[other] ترجمه إنسان عن الطبعة { $edition }
}
hit-by-machine = { $edition ->
    [0] ترجمة آلية عن مسودة
   *[other] ترجمة آلية عن الطبعة { $edition }
}

## Conflicts

conflicts-intro = عندما تختلف المصادر تبقى كلها. يعرض السجل أحدها، وهنا تقف الأخرى إلى جانبه، كلٌّ بكلماته.
conflicts-none = لا مصدر يخالف غيره.
conflict-accepted = هذا ما يعرضه السجل.

## About

about-lead = «أيني» كلمة من جبال الأنديز تعني المساعدة المتبادلة: اليوم لك وغداً لي.
about-promises = ثلاثة وعود
about-promise-source = لا شيء بلا مصدر. كل معلومة تقود إلى الجملة أو الوثيقة أو الشخص الذي جاءت منه. وإذا اختلف مصدران بقي كلاهما وظهر الاختلاف.
about-promise-language = كل لغة لغةٌ أولى: في الواجهة والمحتوى والبحث. وكل ترجمة تقول عمّ تُرجمت ومن ترجمها.
about-promise-file = ملف واحد أو مجموعة خوادم: البرنامج الحر نفسه يخدم وزارة واحدة أو قارة.
about-marks = العلامات
about-marks-how = خلف كل معلومة رقم أحمر صغير. يفتح الجملة التي تستند إليها، والمقطع مضاء فيها، ومصدرها، ومن قبلها ومتى.
about-marks-conflict = وإذا قال مصدر آخر غير ذلك بيّنته الملاحظة نفسها.
about-people = القرار للناس
about-people-decide = تقرأ الآلة التقارير وتقترح. ولا يصير شيء مما تقرؤه سجلاً قبل أن يوافق إنسان، ولا تُنشر ممارسة قبل أن يراجعها شخص ثانٍ.

## Accessibility

accessibility-lead = صُممت هذه الصفحات لتعمل للجميع: بلوحة المفاتيح وقارئ الشاشة والأحرف الكبيرة، بلا فأرة وبلا نصوص برمجية.
accessibility-how = كيف صُنعت
accessibility-how-keyboard = يمكن بلوغ كل شيء واستعماله بلوحة المفاتيح بترتيب القراءة. وأول رابط في كل صفحة يقود إلى محتواها.
accessibility-how-script = لا تحتاج أي صفحة إلى نصوص برمجية. وتُفتح العلامات من دونها.
accessibility-how-older = المتصفح الذي لا يستطيع فتح الملاحظات، كمعظم ما سبق عام 2023، يعرض كل علامة رابطاً إلى ملاحظتها في آخر الصفحة.
accessibility-how-print = عند الطباعة تصير كل علامة ملاحظة مرقّمة مع مصدرها.
accessibility-standard = بأي قواعد
accessibility-standard-which = صُممت لتستوفي المبادئ التوجيهية لإتاحة محتوى الويب (WCAG) 2.2 بالمستوى AA وما يطلبه المعيار EN 301 549 من صفحات الويب.
accessibility-standard-judged = قبل كل إصدار يُفحص كل نوع من الصفحات بخمس لغات بواسطة axe-core ومدقق Nu وhtml-validate؛ وتُعاين الألوان الداكنة وعرض الهاتف بلغة من كل اتجاه للكتابة. وتُجرَّب قراءة الممارسة والبحث والعلامات بلوحة المفاتيح، ويُقاس تنسيق الصفحات المطبوعة. هذا تقييم من يكتبون البرمجية بتاريخ { $date }؛ ولم يقيّمها أحد غيرهم بعد.
accessibility-limits = ما نعلم أنه لا يعمل بعد
accessibility-limits-sources = تُعرض المصادر بنصها. ولا توصف هنا جداول الوثيقة الأصلية وصورها.
accessibility-tell = أخبرنا
accessibility-tell-us = إن لم يعمل شيء هنا لك، فأخبر القائمين على البرنامج: ماذا فعلت، وماذا توقعت، وفي أي صفحة وبأي لغة.
contact = يمكنكم الكتابة إلى فريق هذا البرنامج: { $address }
contact-none = لم يذكر القائم على هذا الموقع عنواناً هنا بعد.

## Privacy

privacy-lead = لا يُتعقَّب القرّاء.
privacy-visitors = الزوار
privacy-visitors-nothing = لا تُحفظ ملفات تعريف ارتباط، ولا يُحمَّل شيء من مواقع أخرى، ولا يُحتفظ بسجل للقرّاء.
privacy-visitors-search = ما تبحث عنه يُجاب ثم يُنسى.
privacy-accounts = أصحاب الحسابات
privacy-accounts-cookie = يحفظ تسجيل الدخول ملف تعريف ارتباط واحداً. يحوي رقماً عشوائياً ولا يقول عنك شيئاً وينتهي بعد اثنتي عشرة ساعة.
privacy-accounts-log = ما تكتبه أو تقرره يُحفظ في السجل مع حسابك ووقته، لأن على القارئ أن يستطيع معرفة من قبل المعلومة.
privacy-accounts-role = يرى العموم دورك ورقماً، لا اسمك.
privacy-sources = المصادر
privacy-sources-confidential = المصدر المعلَّم بأنه سري لا يراه إلا القائمون على البرنامج، ولا يُنشر شيء يستند إليه.
privacy-sources-authors = المؤلفون الذين تسميهم وثيقة منشورة يُذكرون معها كما تسميهم.

## Open data

data-lead = كل السجلات المتاحة للعموم هنا يمكن أخذها كبيانات.
# $date is today; $seq is a number, written already.
data-as-of = بتاريخ { $date }، عند التغيير { $seq } من السجل.
data-tables = جداول كاملة
data-tables-how = صفٌّ لكل سجل، بأعمدة تحمل الأسماء نفسها في كل اللغات وكل الإصدارات. وتُذكر السجلات الأخرى برمزها إن كان لها رمز (الأماكن والمواضيع والمبادرات والفعاليات والسلاسل)، وإلا فبعنوانها. والتواريخ بصيغة EDTF: ‏2018-07 شهر، و2013/2017 السنوات من الأولى إلى الأخيرة. والخلية التي قد يظنها برنامج الجداول معادلةً تبدأ بفاصلة علوية.
# The name of a file follows.
data-tables-file = عند حفظه على جهازك يُسمّى الجدول باسم هذا الموقع، مع لغته ويوم آخر تغيير في السجل ورقمه:
data-tables-encoding = وهي بترميز UTF-8، وبين الخلايا فواصل. فإن عرض برنامج الجداول الحروف خطأً فاستورد الملف نصّاً واختر هناك UTF-8.
data-tables-imported = حيثما تقول علامةٌ “‎actions.csv، السطر 22” فالمقصود ملف آخر: الجدول الذي أُخذت منه تلك المعلومة، وله أسطر وأعمدة أخرى.
data-columns = ما تقوله الأعمدة
data-column-id = السجل، هو نفسه في كل اللغات ولا يتغير.
data-column-address = صفحته بلغة الجدول، ولا يتغير عنوانها.
data-column-language = لغة نصوص الصف: لغة الجدول، أو أفضل لغة متاحة. وفي المصادر أيضاً اللغة التي كُتب بها المصدر.
data-column-titles = في جداول الأماكن والمواضيع والسلاسل والمصادر: الاسم بكل لغة.
data-column-places = في الأماكن. الرمز: ISO 3166-⁠1 بحرفين للبلد، وUN M49 للإقليم، وكلمة من عندنا لمجموعة البلدان. ثم ISO 3166-⁠1 بثلاثة أحرف، وUN M49، ورموز ما يقع فيه المكان. وقد يُسقط برنامج الجداول الأصفار التي يبدأ بها رقم UN M49.
data-column-themes = في المواضيع: الرمز، ورمز الموضوع الأوسع، وأهداف الاتفاق العالمي من أجل الهجرة وغايات أهداف التنمية المستدامة التي يخدمها الموضوع.
data-column-edition = في الممارسات: الطبعة التي ينقل الصف كلماتها، واليوم الذي نُشرت فيه.
data-column-changed = اليوم الذي عُدّل فيه السجل آخر مرة.
data-column-sources = المصادر العامة التي تستند إليها معلومات الصف: عناوينها تفصل بينها فاصلة منقوطة، وبالترتيب نفسه عناوين صفحاتها تفصل بينها مسافة. أما أي معلومة تستند إلى أي مصدر، وإلى أي كلمات فيه، فيذكره السجل بصيغة JSON.
data-table = الجدول
data-table-rows = الصفوف
data-records = كل سجل
data-records-how = أضف ‎.json إلى عنوان أي سجل، أو اطلب application/json في العنوان نفسه. تحصل على حقوله بكل اللغات، ولكل معلومة مصدرها والمقطع بعينه.
data-lists = كل قائمة والبحث
data-lists-how = أضف ‎.json إلى عنوان قائمة أو إلى عنوان البحث، قبل علامة الاستفهام، أو اطلب application/json في العنوان نفسه. تحصل على ما اختير، وعدد السجلات، وصفحة منها، لكلٍّ منها ما تعرضه القائمة، وعنواني الصفحة السابقة والتالية. وتحصل من البحث أيضاً على المقاطع التي وُجدت، لكلٍّ منها لغته، وعلى الموضوع أو المكان أو الجهة التي وُجدت من خلالها.
data-lists-publications = وللمنشورات قائمة كهذه: لكلٍّ منها عنوانه ولغته وطبعته وتاريخ نشره وعنوان ملفه وحجمه بالبايت.
# A word that one may search for.
data-lists-example = الهجرة
data-follow = متابعة ما يتغيّر
data-follow-how = كل قائمة سجلات وكل بحث خلاصةٌ تجد رابطها في آخرها، وكذلك المنشورات. وتقود صفحة الموضوع أو المكان إلى خلاصة الجديد فيه، أما قائمتا الأماكن والمواضيع فليستا خلاصتين. والفعاليات متاحة أيضاً كتقويم.
data-reuse = إعادة الاستخدام
data-reuse-how = اذكر المصدر إلى جانب كل معلومة تأخذها، كما تفعل هذه الصفحات: تجده في الجداول في “sources”، وفي السجل بصيغة JSON إلى جانب المعلومة. واذكر من الممارسة طبعتها ويومها أيضاً، ومن أي سجل آخر يوم آخر تعديل له.

## Records beside others

compare-title = ممارستان جنباً إلى جنب
compare-how = ضع علامة على ممارستين: توضعان جنبًا إلى جنب، حقلًا بحقل، وكل معلومة مع مصدرها.
compare-go = قارن
compare-one-more = وُضعت علامة على ممارسة واحدة. ضع علامة على أخرى لوضعها إلى جانبها.
compare-too-many = وُضعت علامة على أكثر من ممارستين. أبقِ اثنتين فقط.
compare-more = { $n ->
    [zero] لا تُعرض أي ممارسة. قل عمّ ينبغي أن تتحدث الممارسات لتراها.
    [one] تُعرض ممارسة واحدة. قل عمّ ينبغي أن تتحدث غيرها لتراها.
    [two] تُعرض ممارستان. قل عمّ ينبغي أن تتحدث الممارسات لترى غيرهما.
    [few] تُعرض { $n } ممارسات. قل عمّ ينبغي أن تتحدث لترى غيرها.
    [many] تُعرض { $n } ممارسةً. قل عمّ ينبغي أن تتحدث لترى غيرها.
   *[other] تُعرض { $n } ممارسة. قل عمّ ينبغي أن تتحدث لترى غيرها.
}
compare-look = الممارسات التي تتحدث عن هذا فقط
compare-none-found = لا ممارسة تتحدث عن ذلك؛ وهذه كلها.
compare-too-few = لا توجد بعد ممارستان منشورتان لوضعهما جنبًا إلى جنب.
compare-open = قراءة الاثنتين جنباً إلى جنب
compare-another = وضع ممارسة أخرى إلى جانبها
compare-nothing = لم يُذكر شيء
similar-title = سجلات مشابهة، ولماذا
# A reason why a record is similar, after others such as "Themes: integration".
similar-in-meaning = معنى قريب
similar-tells-of = تتناول الشيء نفسه
thread-title = خيط السلسلة
thread-part = الفعاليات { $first } إلى { $last } من { $count }
thread-part-before = الفعاليات السابقة
thread-part-after = الفعاليات التالية
thread-came = الممثَّلون:
thread-themes = المواضيع:
thread-conclusions = الاستنتاجات:
thread-practices = ممارسات نتجت عنها:
thread-commitments = الالتزامات:
thread-results = ما تركته أيضاً:

## What a practice contributes to, where it was adapted, how it is cited

served-title = ما تسهم فيه
served-how = يقال هذا عن مواضيعها لا عن الممارسة نفسها: هذه هي الأهداف التي تخدمها مواضيعها.
served-objectives = أهداف الاتفاق العالمي من أجل الهجرة
served-goals = أهداف التنمية المستدامة
# $themes is a list of names.
served-through = من خلال { $themes }
# $targets is a list of codes: 8.7 and 16.2; $count says how many they are.
served-through-targets = { $count ->
    [1] من خلال { $themes } (الغاية { $targets })
   *[other] من خلال { $themes } (الغايات { $targets })
}
lineage-title = أين كُيِّفت
lineage-how = تقع كل ممارسة تحت الممارسة التي أُخذت عنها.
lineage-here = هذه الممارسة
lineage-again = انظر أعلاه
here-title = ما الذي يلزم هنا؟
here-lead = اذكر بلداً: تحصل على شروط هذه الممارسة قائمةً للتحقق، إلى جانب ما هو معروف هنا عن ذلك البلد.
here-country = بلد، بأي لغة
here-go = عرض
here-all = أو اختر من قائمة البلدان
# Followed by names of countries, as links.
here-which = أيّ هذه البلدان تقصد؟
here-region = «{ $words }» منطقة. أي بلد من بلدانها تقصد؟
here-no-country = لا بلد هنا اسمه «{ $words }».
here-all-places = كل البلدان والمناطق
# Followed by the title of a practice.
here-practice = الممارسة:
here-own = هذه الممارسة من هذا البلد نفسه، وما يلي هو ما يُعرف عنه غير ذلك.
here-conditions = ما يجب أن يتوفر
here-conditions-how = ضع علامة على ما هو متوفر. لا يمكن لهذه الصفحات أن تعرف ذلك؛ أما أنت فيمكنك.
here-no-conditions = لا تذكر الممارسة أي شرط.
here-actions = مبادرات في المواضيع نفسها
here-no-actions = لا مبادرة مسجلة في هذا البلد في هذه المواضيع.
here-other-actions = مبادرات أخرى في هذا البلد
here-no-other-actions = ولا مبادرة مسجلة في موضوع آخر.
here-with = مع:
here-delivered = ما تركه:
here-results = نتائج في البلد، بطبعاتها وما آلت إليه
here-no-results = لا خطة ولا قانون ولا بروتوكول ولا نتيجة أخرى مسجلة.
here-bodies = هيئات معروفة
here-no-bodies = لا هيئة مسجلة من هذا البلد.
here-no-bodies-but-partners = ليس لأي هيئة من هذا البلد صفحة خاصة بها؛ والشركاء مذكورون مع المبادرات.
here-experts = مبادرات في هذه المواضيع أرسل إليها خبراء
here-no-experts = لا مبادرة مسجلة في هذه المواضيع أرسل إليها خبراء.
here-events = فعاليات شارك فيها
here-no-events = لا فعالية مسجلة شارك فيها.
here-practices = ممارسات أخرى من هناك
here-no-practices = لا ممارسة أخرى مسجلة من هناك.
here-figures = أرقام أعلنتها مصادر
here-no-figures = لا رقم معلناً مسجلاً.
here-near = ممارسات في المواضيع نفسها من المنطقة نفسها
here-no-near = لا ممارسة مسجلة في هذه المواضيع من المنطقة نفسها.
here-near-adapted = في سلسلة التكييف نفسها
here-languages = لغات قراءة الممارسة
here-unknown = ما ليس معروفاً
here-unknown-met = هل الشروط متوفرة، وكم تكلّف، ومن يقرر: هذا ما لا تقوله هذه الصفحات.
here-nothing = لا شيء مسجلاً بعد عن { $place }.
here-onward = أين تبحث بعد ذلك
here-all-of = كل ما تقوله هذه الصفحات عن { $place }
here-around = مبادرات في هذه المواضيع: { $place }
cite-title = الاستشهاد بهذه الممارسة
cite-title-record = الاستشهاد بهذا السجل
cite-title-source = الاستشهاد بهذه الوثيقة
# A reference, followed by a web address. $edition is a number, $date a day.
cite-plain = { $programme }: «{ $title }»، الطبعة { $edition }، { $date }.
# Of what has no editions. $kind is what it is: Event.
cite-record = { $programme }: «{ $title }» ({ $kind })، كما في { $date }.
# Behind either: what it was translated from. $made is “Translated by a person from edition 2 of the original (French)”.
cite-translated = { $made }: «{ $title }».
# A document by others. Where it was published and when may follow behind a comma.
cite-document = «{ $title }»
cite-document-by = { $authors }: «{ $title }»
# Behind the address of the original: where it is told here.
cite-here = سجل هذا المصدر: { $address }
# Followed by the names of forms, as links.
cite-files = لبرامج إدارة المراجع:

## To take away

feed-follow = متابعة عبر خلاصة (Atom)
feed-follow-theme = متابعة الجديد في هذا الموضوع (Atom)
feed-follow-place = متابعة الجديد عن هذا المكان (Atom)
feed-follow-publications = متابعة المنشورات (Atom)
calendar-take = إضافة إلى تقويمك (iCalendar)
