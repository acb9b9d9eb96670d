### Printed publications.

## The catalogue of good practices

catalogue-title = دليل الممارسات الجيدة
catalogue-subtitle = ما نجح، يرويه من قاموا به
catalogue-licence = يمكن استخدام المعلومات بحرية، مع رجاء ذكر المصدر. أما النصوص والمقاطع المقتبسة فهي ملك لأصحابها.

## Headings of a printed book

press-contents = المحتويات
press-index-of-themes = فهرس المواضيع
press-index-of-places = فهرس الأماكن
press-sources = المصادر
press-colophon = بيانات الطبع
press-context = السياق
press-steps = الخطوات
press-conditions = الشروط
press-results = الأثر
press-lessons = الدروس المستفادة
press-served = { served-title }
press-passages = المقاطع المستند إليها

## Labels

press-practice = ممارسة
press-source = المصدر
press-themes = المواضيع
press-places = الأماكن
press-year = { field-period }
press-evidence = مستوى الأدلة
press-marks = العلامات الشاملة
press-address = العنوان الإلكتروني
press-edition = الطبعة
# The edition of a practice: its number, and the day on which readers got it.
press-edition-of-day = { $edition }، بتاريخ { $date }
press-date = صُفَّ للطباعة
press-position = الموضع في سجل التغييرات
press-licence = الرخصة
press-hash = SHA-256:
press-untitled = بلا عنوان

## Sentences

press-served-how = { served-how }
press-untranslated = لم تُترجم بعد: ترد هذه الممارسة بلغتها الأصلية.
press-no-practices = لم تُنشر أي ممارسة بعد.
press-how-made = أُعدّت هذه الصفحات من سجلات البرنامج كما كانت عند الموضع المذكور أعلاه من سجل التغييرات. وإذا أُعيد إعدادها من الموضع نفسه قالت الشيء نفسه.
press-how-to-read-marks = يقود الرقم الصغير بعد النص إلى المقطع الذي يقول ذلك في المصدر، أو إلى من كتبه. وترد المقاطع باللغة التي كُتبت بها.
press-signs-missing = بعض علامات النصوص غير موجودة في خطوط هذه الصفحات وتظهر على شكل مربعات.
press-fonts = صُفّ ببرنامج Typst وبخطوط حرة.
