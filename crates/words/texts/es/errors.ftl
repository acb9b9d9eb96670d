# Lo que ve quien lee cuando algo se interpone. Cada error tiene un título y un consejo.

error-403 = No puede hacer esto
error-403-advice = Su cuenta no tiene el rol necesario. Si cree que debería tenerlo, diríjase a la administración de este programa.
error-404 = No hay nada en esta dirección
error-404-advice = Puede que la página se haya movido o que no sea pública. El buscador encuentra todo lo que hay aquí.
error-410 = Lo que había aquí se ha retirado
error-410-advice = Fue público y ya no lo es. El buscador encuentra todo lo que hay aquí.
# $kind is the name of a kind of record: Practice.
gone-was = Era una ficha del tipo «{ $kind }».
# $date is a day.
gone-was-until = Era una ficha del tipo «{ $kind }» y se retiró el { $date }.
error-405 = Esta dirección no admite lo que se ha enviado
error-405-advice = Vuelva a la página anterior e inténtelo de nuevo desde allí.
error-413 = Es demasiado grande
error-413-advice = Un informe puede ocupar hasta 25 MB. Quítele las imágenes o guárdelo como PDF de menor tamaño y vuelva a intentarlo. No se ha conservado nada de lo enviado.
error-422 = No se ha podido entender lo enviado
error-422-advice = Vuelva atrás, revise lo que ha escrito y envíelo de nuevo. No se ha cambiado nada.
error-429 = Demasiados intentos
error-429-advice = Para proteger las cuentas, el próximo intento tiene que esperar un poco.
# Segundos hasta el próximo intento.
error-wait = { $seconds ->
    [one] Inténtelo de nuevo dentro de { $seconds } segundo.
   *[other] Inténtelo de nuevo dentro de { $seconds } segundos.
}
error-500 = Algo ha fallado aquí
error-500-advice = La culpa es nuestra, no suya, y ha quedado anotado. Inténtelo de nuevo un poco más tarde.
error-503 = De momento no se puede cambiar nada
error-503-advice = La lectura funciona. No se ha cambiado nada: vuelva a enviar lo que escribió dentro de unos minutos.
not-now-kept = Lo que escribió está guardado en esta página. Déjela abierta y vuelva a enviarlo desde aquí cuando se pueda; o vuelva al formulario para copiarlo o seguir escribiendo.
not-now-send = Enviar de nuevo
not-now-show = Volver al formulario

## Why a file was not read

refusal-empty = El archivo está vacío. Elíjalo de nuevo: quizá la copia se interrumpió.
refusal-blank = El archivo solo tiene espacios en blanco. Elija el que tiene el texto.
refusal-too-large = El archivo supera el tamaño que se puede leer. Divídalo o exporte solo el texto.
refusal-zip-bomb = El archivo comprimido ocupa, al abrirse, mucho más de lo que puede ocupar un documento. Si es legítimo, guárdelo de nuevo sin imágenes.
refusal-encrypted = El archivo está cifrado. Guarde una copia sin contraseña.
refusal-not-a-document = No es un documento que se pueda leer. Guárdelo como DOCX, PDF, HTML o texto sin formato.
refusal-unknown = No se sabe de qué tipo de archivo se trata. Guárdelo como DOCX, PDF, HTML o texto sin formato.
refusal-broken = El archivo está dañado. Ábralo en el programa con que se hizo y guárdelo de nuevo.
refusal-too-slow = La lectura del archivo tardó demasiado y se abandonó. Guárdelo de nuevo o exporte solo el texto.
refusal-cut-off = La lectura del archivo se interrumpió. Guárdelo de nuevo en el programa con que se hizo o exporte solo el texto.
refusal-too-many = Se enviaron más archivos de los que se toman a la vez. Envíe este en otra ocasión.
refusal-batch-full = En conjunto los archivos son demasiado grandes. Envíe este en otra ocasión.
refusal-archive-within = Es un archivo comprimido dentro de otro, y no se abre. Descomprímalo y envíe su contenido.
refusal-archive-broken = Esta parte del archivo comprimido no se puede abrir. Comprima de nuevo la carpeta o envíe el archivo por separado.
refusal-archive-empty = No hay ningún archivo en esta carpeta comprimida.

## What the reading was not sure of

doubt-invalid-utf8 = Algunos signos del archivo no se pudieron leer y aparecen como �.
doubt-encoding-guessed = El archivo no dice cómo están codificadas sus letras; se ha supuesto. Revise los acentos.
doubt-ending-lied = El nombre del archivo anuncia otra cosa que su contenido; se leyó como lo que es.
doubt-no-text = Hay páginas pero ningún texto: probablemente es un escaneo. El archivo se conserva; necesita reconocimiento de caracteres antes de poder leerse.
doubt-order-uncertain = Las líneas de algunas páginas no están en orden de lectura. Revise el orden del texto.
doubt-page-unreadable = No se pudo leer una página.
doubt-cut = El texto era más largo de lo que se lee y se cortó.
