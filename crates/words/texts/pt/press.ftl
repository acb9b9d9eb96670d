### Printed publications.

## The catalogue of good practices

catalogue-title = Catálogo de boas práticas
catalogue-subtitle = O que funcionou, contado por quem o fez
catalogue-licence = Os fatos podem ser usados livremente; pede-se que a fonte seja citada. Os textos e as passagens citadas pertencem aos seus autores.

## Headings of a printed book

press-contents = Sumário
press-index-of-themes = Índice de temas
press-index-of-places = Índice de lugares
press-sources = Fontes
press-colophon = Colofão
press-context = Contexto
press-steps = Passos
press-conditions = Condições
press-results = Efeitos
press-lessons = Lições
press-served = { served-title }
press-passages = Em que se apoia

## Labels

press-practice = Prática
press-source = Fonte
press-themes = Temas
press-places = Lugares
press-year = { field-period }
press-evidence = Nível de evidência
press-marks = Marcadores transversais
press-address = Endereço
press-edition = Edição
# The edition of a practice: its number, and the day on which readers got it.
press-edition-of-day = { $edition }, de { $date }
press-date = Composto
press-position = Posição no registro de alterações
press-licence = Licença
press-hash = SHA-256:
press-untitled = Sem título

## Sentences

press-served-how = { served-how }
press-untranslated = Ainda não traduzida: esta prática aparece no idioma original.
press-no-practices = Nenhuma prática foi publicada ainda.
press-how-made = Estas páginas foram compostas a partir das fichas do programa, como estavam na posição do registro indicada acima. Refeitas a partir da mesma posição, dirão o mesmo.
press-how-to-read-marks = Um pequeno número depois de um texto leva à passagem da fonte que o diz, ou a quem o escreveu. As passagens estão no idioma em que foram escritas.
press-signs-missing = Alguns caracteres dos textos não estão em nenhuma das fontes tipográficas destas páginas e aparecem como quadrados.
press-fonts = Composto com Typst, em tipos livres.
