# Ce que voit un lecteur quand quelque chose fait obstacle. Chaque erreur a un titre et un conseil.

error-403 = Vous ne pouvez pas faire cela
error-403-advice = Votre compte n’a pas le rôle nécessaire. Si vous pensez qu’il devrait l’avoir, adressez-vous à un administrateur du programme.
error-404 = Il n’y a rien à cette adresse
error-404-advice = La page a peut-être été déplacée, ou n’est pas publique. La recherche trouve tout ce qui est ici.
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
error-503-advice = La lecture fonctionne. Rien n’a été modifié : renvoyez ce que vous avez saisi dans quelques minutes.
