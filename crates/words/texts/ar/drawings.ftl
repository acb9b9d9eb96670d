### Maps and charts: what they are called and what they say to those who do not see them.

drawn-table = الأعداد نفسها في جدول

## The map of the world

drawn-map-title = أين جرت المبادرات
drawn-map-text = خريطة للعالم { $n ->
    [one] عُلّم عليها بلد واحد
    [two] عُلّم عليها بلدان
    [few] عُلّمت عليها { $n } بلدان
   *[other] عُلّم عليها { $n } بلداً
}: كلما زاد عدد المبادرات اشتدّ اللون. وكل بلد رابط إلى صفحته. وفي الجدول أدناه الأعداد نفسها.
# What a country says when it is pointed at. $place is its name.
drawn-map-mark = { $n ->
    [one] { $place }: مبادرة واحدة
    [two] { $place }: مبادرتان
    [few] { $place }: { $n } مبادرات
   *[other] { $place }: { $n } مبادرة
}
# Stands before the strengths of colour and the numbers they stand for.
drawn-map-key = عدد المبادرات في البلد
drawn-practices-title = من أين أتت الممارسات
drawn-practices-text = خريطة للعالم { $n ->
    [one] عُلّم عليها بلد واحد
    [two] عُلّم عليها بلدان
    [few] عُلّمت عليها { $n } بلدان
   *[other] عُلّم عليها { $n } بلداً
}: كلما زاد عدد الممارسات اشتدّ اللون. وكل بلد يحصر القائمة أدناه في ممارساته. وفي الجدول أدناه الأعداد نفسها.
drawn-practices-mark = { $n ->
    [one] { $place }: ممارسة واحدة
    [two] { $place }: ممارستان
    [few] { $place }: { $n } ممارسات
   *[other] { $place }: { $n } ممارسة
}
drawn-practices-key = عدد الممارسات في البلد
# Natural Earth is the name of the source.
drawn-map-note = لا تعني الحدود والأسماء على هذه الخريطة شيئاً بشأن الوضع القانوني لأي إقليم أو بشأن مسار أي حدود. الدول الصغيرة نقاط. الأشكال: Natural Earth.
drawn-map-beside = لا تظهر على الخريطة إذ لا يُذكر لها بلد:
# For those who go by keyboard: the next stop is the table.
drawn-map-skip = تجاوز الخريطة
drawn-country = البلد

## Bars

drawn-year = السنة
drawn-years-title = المبادرات بحسب السنة
drawn-years-how = تُحسب في كل سنة المبادرات التي كانت جارية فيها، بقدر ما تقوله المصادر: والمبادرة التي لا يذكر أحد نهايتها تُحسب في سنتها الأولى وحدها.
drawn-years-text = كم مبادرة كانت جارية في كل سنة. وفي الجدول أدناه الأعداد نفسها.

## The time line of Actions

drawn-time-title = متى جرت هذه المبادرات
drawn-time-text = خط لكل مبادرة من بدايتها إلى نهايتها. والجدول أدناه يورد التواريخ نفسها.
