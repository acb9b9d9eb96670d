# O que quem lê vê quando algo impede o caminho. Cada erro tem um título e um conselho.

error-403 = Você não pode fazer isto
error-403-advice = Sua conta não tem a função necessária. Se acha que deveria tê-la, fale com a administração deste programa.
error-404 = Não há nada neste endereço
error-404-advice = A página pode ter mudado de lugar ou não ser pública. A busca encontra tudo o que está aqui.
error-410 = O que estava aqui foi retirado
error-410-advice = Foi público e não é mais. A busca encontra tudo o que está aqui.
# $kind is the name of a kind of record: Practice.
gone-was = Era uma ficha do tipo “{ $kind }”.
# $date is a day.
gone-was-until = Era uma ficha do tipo “{ $kind }” e foi retirada em { $date }.
error-405 = Este endereço não aceita o que foi enviado
error-405-advice = Volte à página anterior e tente de novo a partir dela.
error-413 = É grande demais
error-413-advice = Um relatório pode ter até 25 MB. Retire as imagens ou salve-o como PDF de menor tamanho e tente de novo. Nada do que você enviou foi guardado.
error-422 = Não foi possível compreender o que foi enviado
error-422-advice = Volte, revise o que escreveu e envie de novo. Nada foi alterado.
error-429 = Tentativas demais
error-429-advice = Para proteger as contas, a próxima tentativa precisa esperar um pouco.
# Segundos até a próxima tentativa.
error-wait = { $seconds ->
    [one] Tente de novo em { $seconds } segundo.
   *[other] Tente de novo em { $seconds } segundos.
}
error-500 = Algo deu errado do nosso lado
error-500-advice = A culpa é nossa, não sua, e o erro ficou registrado. Tente de novo um pouco mais tarde.
error-503 = No momento nada pode ser alterado
error-503-advice = A leitura funciona. Nada foi alterado: envie de novo o que escreveu dentro de alguns minutos.
not-now-kept = O que você escreveu está guardado nesta página. Deixe-a aberta e envie-o de novo daqui quando for possível; ou volte ao formulário para copiar ou continuar a escrever.
not-now-send = Enviar de novo
not-now-show = Voltar ao formulário

## Why a file was not read

refusal-empty = O arquivo está vazio. Escolha-o de novo: talvez a cópia tenha sido interrompida.
refusal-blank = O arquivo só tem espaços em branco. Escolha o que tem o texto.
refusal-too-large = O arquivo é maior do que se pode ler. Divida-o ou exporte apenas o texto.
refusal-zip-bomb = O arquivo compactado ocupa, ao abrir, muito mais do que um documento pode ocupar. Se for legítimo, salve-o de novo sem imagens.
refusal-encrypted = O arquivo está criptografado. Salve uma cópia sem senha.
refusal-not-a-document = Não é um documento que se possa ler. Salve-o como DOCX, PDF, HTML ou texto simples.
refusal-unknown = Não se sabe de que tipo de arquivo se trata. Salve-o como DOCX, PDF, HTML ou texto simples.
refusal-broken = O arquivo está danificado. Abra-o no programa em que foi feito e salve-o de novo.
refusal-too-slow = A leitura do arquivo demorou demais e foi abandonada. Salve-o de novo ou exporte apenas o texto.
refusal-cut-off = A leitura do arquivo foi interrompida. Salve-o de novo no programa em que foi feito ou exporte apenas o texto.
refusal-too-many = Foram enviados mais arquivos do que se aceitam de uma vez. Envie este depois.
refusal-batch-full = Juntos, os arquivos são grandes demais. Envie este depois.
refusal-archive-within = É um arquivo compactado dentro de outro, e não é aberto. Descompacte-o e envie o que contém.
refusal-archive-broken = Esta parte do arquivo compactado não pode ser aberta. Compacte a pasta de novo ou envie o arquivo separadamente.
refusal-archive-empty = Não há nenhum arquivo nesta pasta compactada.

## What the reading was not sure of

doubt-invalid-utf8 = Alguns caracteres do arquivo não puderam ser lidos e aparecem como �.
doubt-encoding-guessed = O arquivo não diz como suas letras estão codificadas; isso foi suposto. Verifique os acentos.
doubt-ending-lied = O nome do arquivo anuncia algo diferente do seu conteúdo; foi lido como aquilo que é.
doubt-no-text = Há páginas, mas nenhum texto: provavelmente é uma digitalização. O arquivo é guardado; precisa de reconhecimento de caracteres antes de ser lido.
doubt-order-uncertain = As linhas de algumas páginas não estão na ordem de leitura. Verifique a ordem do texto.
doubt-page-unreadable = Uma página não pôde ser lida.
doubt-cut = O texto era mais longo do que se lê e foi cortado.
