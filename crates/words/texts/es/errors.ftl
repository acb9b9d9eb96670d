# Lo que ve quien lee cuando algo se interpone. Cada error tiene un título y un consejo.

error-403 = No puede hacer esto
error-403-advice = Su cuenta no tiene el rol necesario. Si cree que debería tenerlo, diríjase a la administración de este programa.
error-404 = No hay nada en esta dirección
error-404-advice = Puede que la página se haya movido o que no sea pública. El buscador encuentra todo lo que hay aquí.
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
