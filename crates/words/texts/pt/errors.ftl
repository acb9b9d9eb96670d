# O que quem lê vê quando algo impede o caminho. Cada erro tem um título e um conselho.

error-403 = Não pode fazer isto
error-403-advice = A sua conta não tem a função necessária. Se acha que a devia ter, dirija-se à administração deste programa.
error-404 = Não há nada neste endereço
error-404-advice = A página pode ter mudado de lugar ou não ser pública. A pesquisa encontra tudo o que está aqui.
error-405 = Este endereço não aceita o que foi enviado
error-405-advice = Volte à página anterior e tente de novo a partir daí.
error-413 = É demasiado grande
error-413-advice = Um relatório pode ter até 25 MB. Retire-lhe as imagens ou guarde-o como PDF de menor tamanho e tente de novo. Nada do que enviou foi guardado.
error-422 = Não foi possível compreender o que foi enviado
error-422-advice = Volte atrás, reveja o que escreveu e envie de novo. Nada foi alterado.
error-429 = Demasiadas tentativas
error-429-advice = Para proteger as contas, a próxima tentativa tem de esperar um pouco.
# Segundos até à próxima tentativa.
error-wait = { $seconds ->
    [one] Tente de novo dentro de { $seconds } segundo.
   *[other] Tente de novo dentro de { $seconds } segundos.
}
error-500 = Algo correu mal do nosso lado
error-500-advice = A culpa é nossa, não sua, e ficou registada. Tente de novo um pouco mais tarde.
error-503 = De momento nada pode ser alterado
error-503-advice = A leitura funciona. Nada foi alterado: envie de novo o que escreveu dentro de alguns minutos.
