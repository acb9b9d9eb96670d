### The desk: what people see who are signed in.

## The desk

desk-title = ما ينتظرني
desk-nothing = لا شيء في الانتظار.
desk-reports = التقارير
desk-review = ممارسات قيد المراجعة
desk-drafts = المسودات
desk-translations = ترجمات متأخرة
desk-publications = المنشورات
desk-vocabularies = المفردات
desk-accounts = الحسابات
desk-import = الاستيراد
desk-history = السجل التاريخي
new-record = جديد: { $kind }

## Bringing in a report

upload-title = إدخال تقرير
upload-file = الملف
upload-hint = نص عادي أو Markdown أو HTML أو DOCX أو PDF يحتوي على نص. يُحفظ الملف كاملًا.
upload-go = قراءة
upload-same = هذا الملف موجود هنا بالفعل.
upload-similar = يوجد هنا بالفعل تقرير مشابه جدًا.
upload-no-pack = لا يمكن بعد قراءة محتوى التقارير بهذه اللغة ({ $language }). حُفظ الملف وجرى البحث عما لا يتطلب لغة.

## The reading table

table-title = طاولة القراءة
table-report = التقرير
table-proposals = الاقتراحات
table-left = { $n ->
    [zero] بُتّ في جميع الاقتراحات.
    [one] بقي اقتراح واحد.
    [two] بقي اقتراحان.
    [few] بقيت { $n } اقتراحات.
    [many] بقي { $n } اقتراحًا.
   *[other] بقي { $n } اقتراح.
}
table-accept = قبول
table-reject = رفض
table-edit = تعديل
table-undo = تراجع
table-next = الاقتراح التالي
table-previous = الاقتراح السابق
table-merge = دمج
# Asked where a record looks like the proposal.
table-known = هل هذا سجل نعرفه؟
table-same = نعم، هو نفسه: { $title }
table-new = لا، سجل جديد
table-confidence = درجة الثقة { $percent } %
table-passage = المقطع
table-show-passage = إظهار في التقرير
table-keys = المفاتيح
table-keys-help = J التالي، K السابق، A قبول، E تعديل، R رفض، U تراجع
table-moved = بتّ شخص آخر في هذا الاقتراح في هذه الأثناء.

## Review and translation

review-note = ما ينبغي تغييره
review-missing = ما زال ناقصًا
translate-into = الترجمة إلى { $language }
translate-original = النص الأصلي ({ $language })
translate-changed = تغيّر في الأصل منذ ذلك الحين
translation-missing = غير مترجم

## What was just done

done-saved = تم الحفظ.
done-undone = تم التراجع.
done-published = تم النشر.

## Jobs

job-waiting = في الانتظار
job-running = جارٍ التنفيذ
job-done = اكتمل
job-failed = فشل
job-progress = { $done } من { $total }
