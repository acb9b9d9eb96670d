# Ce que voit un lecteur quand quelque chose fait obstacle. Chaque erreur a un titre et un conseil.

error-403 = Vous ne pouvez pas faire cela
error-403-advice = Votre compte n’a pas le rôle nécessaire. Si vous pensez qu’il devrait l’avoir, adressez-vous à un administrateur du programme.
error-404 = Il n’y a rien à cette adresse
error-404-advice = La page a peut-être été déplacée, ou n’est pas publique. La recherche trouve tout ce qui est ici.
error-410 = Ce qui se trouvait ici a été retiré
error-410-advice = C’était public et ne l’est plus. La recherche trouve tout ce qui est ici.
# $kind is the name of a kind of record: Practice.
gone-was = C’était une fiche du type « { $kind } ».
# $date is a day.
gone-was-until = C’était une fiche du type « { $kind } », retirée le { $date }.
error-405 = Cette adresse n’accepte pas ce qui a été envoyé
error-405-advice = Revenez à la page d’où vous venez et recommencez de là.
error-413 = C’est trop volumineux
error-413-advice = Un rapport peut peser jusqu’à 25 Mo. Retirez-en les images, ou enregistrez-le en PDF de taille réduite, puis recommencez. Rien de ce que vous avez envoyé n’a été conservé.
error-422 = L’envoi n’a pas pu être compris
error-422-advice = Revenez en arrière, vérifiez ce que vous avez saisi et envoyez-le de nouveau. Rien n’a été modifié.
error-429 = Trop de tentatives
error-429-advice = Pour protéger les comptes, la prochaine tentative doit attendre un peu.
# Secondes avant la prochaine tentative.
error-wait = { $seconds ->
    [one] Réessayez dans { $seconds } seconde.
   *[other] Réessayez dans { $seconds } secondes.
}
error-500 = Un problème est survenu chez nous
error-500-advice = C’est notre faute, pas la vôtre, et cela a été noté. Réessayez un peu plus tard.
error-503 = Rien ne peut être modifié pour l’instant
error-503-advice = La lecture fonctionne. Rien n’a été modifié : renvoyez ce que vous avez saisi dans quelques minutes.
not-now-kept = Ce que vous avez écrit est gardé sur cette page. Laissez-la ouverte et renvoyez-le d’ici quand ce sera possible ; ou revenez au formulaire pour le copier ou continuer à écrire.
not-now-send = Renvoyer
not-now-show = Revenir au formulaire

## Why a file was not read

refusal-empty = Le fichier est vide. Choisissez-le de nouveau : sa copie a peut-être été interrompue.
refusal-blank = Le fichier ne contient que des blancs. Choisissez celui qui contient le texte.
refusal-too-large = Le fichier dépasse la taille qui peut être lue. Divisez-le, ou exportez-en le texte seul.
refusal-zip-bomb = L’archive se décompresse en bien plus que ne peut contenir un document. Si elle est honnête, enregistrez-la de nouveau sans images.
refusal-encrypted = Le fichier est chiffré. Enregistrez-en une copie sans mot de passe.
refusal-not-a-document = Ce n’est pas un document lisible ici. Enregistrez-le en DOCX, PDF, HTML ou texte brut.
refusal-unknown = Impossible de savoir de quel type de fichier il s’agit. Enregistrez-le en DOCX, PDF, HTML ou texte brut.
refusal-broken = Le fichier est endommagé. Ouvrez-le dans le logiciel dont il vient et enregistrez-le de nouveau.
refusal-too-slow = La lecture du fichier a pris trop de temps et a été abandonnée. Enregistrez-le de nouveau, ou exportez-en le texte seul.
refusal-cut-off = La lecture du fichier s’est interrompue. Enregistrez-le de nouveau dans le logiciel dont il vient, ou exportez-en le texte seul.
refusal-too-many = Plus de fichiers ont été envoyés qu’il n’en est pris à la fois. Envoyez celui-ci une autre fois.
refusal-batch-full = Ensemble, les fichiers sont trop volumineux. Envoyez celui-ci une autre fois.
refusal-archive-within = C’est une archive dans une archive, qui n’est pas ouverte. Décompressez-la et envoyez ce qu’elle contient.
refusal-archive-broken = Cette partie de l’archive ne peut être décompressée. Compressez de nouveau le dossier, ou envoyez le fichier seul.
refusal-archive-empty = Cette archive ne contient aucun fichier.

## What the reading was not sure of

doubt-invalid-utf8 = Certains signes du fichier n’ont pas pu être lus et apparaissent comme �.
doubt-encoding-guessed = Le fichier ne dit pas comment ses lettres sont codées ; cela a été deviné. Vérifiez les accents.
doubt-ending-lied = Le nom du fichier annonce autre chose que son contenu ; il a été lu pour ce qu’il est.
doubt-no-text = Il y a des pages mais aucun texte : sans doute une numérisation. Le fichier est conservé ; il faut une reconnaissance de caractères avant de pouvoir le lire.
doubt-order-uncertain = Les lignes de certaines pages ne sont pas dans l’ordre de lecture. Vérifiez l’ordre du texte.
doubt-page-unreadable = Une page n’a pas pu être lue.
doubt-cut = Le texte dépassait ce qui peut être lu et a été coupé.
