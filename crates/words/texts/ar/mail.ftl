### A search that tells by mail what is new: the form, its pages, and the mails themselves.

## The form

subscription-by-mail = أخبروني بالبريد الإلكتروني
subscription-new-title = إخبار بالبريد الإلكتروني
subscription-new-lead = حين يكون في نتائج هذا البحث شيء جديد أو معدَّل يحق للجميع قراءته، تخبركم رسالة بذلك. وحين لا جديد، لا تُرسل أي رسالة.
subscription-search = البحث
subscription-everything = كل شيء
subscription-address = عنوان بريدكم الإلكتروني
subscription-address-wrong = هذا ليس عنوان بريد إلكتروني. يكون العنوان على شكل name@example.org.
subscription-rhythm = وتيرة الإخبار
subscription-daily = كل يوم
subscription-weekly = كل يوم اثنين
subscription-kept = يُحفظ عنوانكم وهذا البحث ولغة هذه الصفحة والوتيرة التي تختارونها لهذا الغرض وحده، ولا تُعطى لأحد. وتُمحى حالما توقفون الرسائل برابط موجود في كل منها؛ وإن لم تؤكدوا، فبعد يومين.
subscription-send = أخبروني بالبريد الإلكتروني

## After the form. Whether the address is known, or a mail was sent at all, is not said.

subscription-asked-title = انظروا في بريدكم
subscription-asked = رسالة في طريقها إلى العنوان الذي كتبتموه. افتحوا الرابط الذي فيها وأكدوا هناك؛ وقبل ذلك لا يُرسل إليكم شيء آخر.
subscription-asked-none = لم تصل رسالة بعد دقائق؟
subscription-asked-none-why = ابحثوا عنها في البريد غير المرغوب فيه، وتحققوا من كتابة العنوان. ولا يُرسل إلى العنوان الواحد في اليوم إلا القليل من هذه الرسائل.

## The page behind the link of a mail

subscription-confirm-title = هل تريدون أن نخبركم بالبريد الإلكتروني؟
subscription-confirm = نعم، أخبروني بالبريد الإلكتروني
subscription-forget = لا، امحوا عنواني
subscription-title = نخبركم بالبريد الإلكتروني
subscription-next = تصل الرسالة القادمة في { $date } على أقرب تقدير، إن كان هناك جديد.
subscription-end = إيقاف هذه الرسائل
subscription-ended-title = لا رسائل بعد الآن
subscription-ended = مُحي عنوانكم. ولن نخبركم بشيء عن هذا البحث بعد الآن.
subscription-gone-title = لم يعد هذا الرابط يؤدي إلى شيء
subscription-gone = أُوقفت الرسائل، أو لم تُؤكَّد خلال يومين. ولم يعد العنوان محفوظاً. يمكنكم طلبها من جديد بجانب أي بحث.

## The mail that asks for a yes. It never says what is searched for.

mail-question-subject = يُرجى التأكيد: هل تريدون أن نخبركم بالبريد الإلكتروني؟
mail-question-lead = طلب أحد ما، ولعله أنتم، من { $site } أن يخبر هذا العنوان بالبريد بما هو جديد في بحث. ولا نفعل ذلك إلا إذا أكدتم.
mail-question-open = للاطلاع على الطلب وتأكيده
mail-question-else = إن لم تكونوا أنتم من طلب، فلا داعي إلى فعل شيء: يُمحى العنوان بعد يومين ولا نكتب إليكم ثانية.
mail-question-forget = لمحو العنوان فوراً

## The mail that tells what is new

mail-news-subject = { $n ->
    [zero] لا جديد: { $title }
    [one] جديد واحد: { $title }
    [two] جديدان: { $title }
    [few] { $n } مستجدات: { $title }
   *[other] { $n } مستجداً: { $title }
}
mail-news-lead = { $n ->
    [zero] لا جديد في ما يجده بحثكم: { $title }
    [one] شيء واحد جديد أو معدَّل في ما يجده بحثكم: { $title }
    [two] شيئان جديدان أو معدَّلان في ما يجده بحثكم: { $title }
    [few] { $n } أشياء جديدة أو معدَّلة في ما يجده بحثكم: { $title }
   *[other] { $n } شيئاً جديداً أو معدَّلاً في ما يجده بحثكم: { $title }
}
mail-news-more = { $n ->
    [zero] ولا شيء غيرها
    [one] وواحد آخر
    [two] واثنان آخران
    [few] و{ $n } أخرى
   *[other] و{ $n } أخرى
}
mail-news-search = البحث كله
mail-news-why = { $rhythm ->
    [weekly] طلبتم هذه الرسالة في { $date }. وهي تصل أيام الاثنين حين يكون هناك جديد.
   *[daily] طلبتم هذه الرسالة في { $date }. وهي تصل مرة في اليوم حين يكون هناك جديد.
}
mail-news-end = لإيقاف هذه الرسائل

## On the page about privacy, where mail is configured

privacy-mail = من نخبرهم بالبريد الإلكتروني
privacy-mail-kept = من يطلب أن نخبره بالبريد بما هو جديد في بحث يترك عنوان بريد والبحث ولغته ووتيرة الرسائل. يُحفظ ذلك لهذا الغرض وحده ولا يُعطى لأحد. ويُمحى حالما توقفون الرسائل بالرابط الموجود في كل منها؛ ومن دون تأكيدكم، بعد يومين. وتبقى هذه البيانات في النسخ الاحتياطية لدى مشغّل الموقع إلى أن تُستبدل.
privacy-mail-log = يسجل السجل أن أحداً طلب وأكد وكُتب إليه وأوقف الرسائل؛ وليس فيه العنوان ولا البحث.
