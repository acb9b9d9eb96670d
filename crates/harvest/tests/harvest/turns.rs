//! Turns of phrase that tell a practice without a word for it, and reports of what took place, which
//! are none: in each of the four languages.

use crate::kit::found;

/// What a text says before the sentence: in which language it is written, and nothing else.
struct Told {
    lead: &'static str,
    practices: &'static str,
    reports: &'static str,
}

fn proposed(lead: &str, sentence: &str) -> usize {
    let text = format!("{lead}\n\n{sentence}\n");
    found(&text).practices.len()
}

#[test]
fn a_way_of_working_is_a_practice_however_it_is_told() {
    for told in [ENGLISH, FRENCH, SPANISH, PORTUGUESE] {
        for sentence in told.practices.lines() {
            assert_eq!(proposed(told.lead, sentence), 1, "{sentence}");
        }
    }
}

#[test]
fn what_took_place_and_how_things_are_is_no_practice() {
    for told in [ENGLISH, FRENCH, SPANISH, PORTUGUESE] {
        for sentence in told.reports.lines() {
            assert_eq!(proposed(told.lead, sentence), 0, "{sentence}");
        }
    }
}

const ENGLISH: Told = Told {
    lead: "Notes of the week on work at the border and in the towns.",
    practices: "\
Staff there explained how one officer follows each family from the first call until the children are in school.
The delegates also visited a port where customs and police share a control room.
What they want to take over first are the information evenings that the Tunisian consulates hold in the suburbs.
The main suggestion was to let the two registers exchange their entries every night.
Delegates agreed that interpreters should be paid before the hearing and not weeks later.
The directorate puts this success down to a hotline that is staffed by former migrants.
The ministry preferred to train its own people rather than buy software.
Every evening the trainees wrote a page on what they would do differently at their own post.
The Service has set up a reception point at the bus terminal, where newcomers can register their children for school.
Each measure is given a deadline, a budget line and an official who answers for it.
The agency presented a scheme in which each euro sent by an emigrant is matched by the municipality.
Mixed pairs of a prosecutor and a labour inspector prepared the case files.
A shared database of lost passports was named as the simplest answer.
The two services adopted a common glossary of sixty terms.
Where the mayor had been involved from the beginning, the centres opened on time.
Participants proposed a single desk in every consulate.
The plan answers this with a campaign among employers.
Before each transfer, a nurse and a social worker call the shelter together and note what the person has agreed to.
Interviews are recorded and a second officer listens to one in ten.
The Lithuanians keep a single telephone number for employers and answer in four languages.
What made the difference, according to the head of the unit, was a weekly call with the embassy in Tripoli.
Fingerprints taken at the border now reach the capital within a minute.
It was decided that no case would be closed without a signature from the guardian.
Estonia's online portal, which sends an automatic reminder two months before a permit runs out, drew the most questions.
The team trained the clerks first and only then installed the software.
Each trainee returned home with a list of three changes to make within ninety days.
Village chiefs read out the rules at the market, since few people have a radio.
Two former victims sat on the panel that drafted the guidelines.
Instead of a lecture, the judges were handed a closed file and asked to decide it again.
The consulate will open on Sundays, when domestic workers have their day off.
Peers from Malta and Cyprus warned against copying forms without the people who fill them in.
The embassy pairs every newcomer with a compatriot who has lived in the city for at least five years.",
    reports: "\
The workshop took place in Dakar from 3 to 5 May 2022 and brought together 40 officials.
The programme is funded by the European Union and implemented by the centre.
A second meeting is planned in Tirana in the autumn.
The minister thanked the experts for their work and closed the session.
More than half of the workers have no written contract, the survey showed.
The delegation was received by the Director General of the Police.
Participants received a certificate at the end of the course.
The final report will be sent to the Commission in June.
Nepal asked to send observers to the next session.
Many migrants preferred to stay in Italy.
The ministry asked for support with the drafting of a new law.
Officials of six countries took part in the visit.
The office has a staff of twelve and is located in the port.
The law was adopted in 2018 and has not been applied since.
The number of applications doubled between 2019 and 2021.
The participants explained how difficult it was to obtain a visa.
The region where most migrants come from was hit by a drought.
The two-day event was opened by the Ambassador and closed by the Permanent Secretary.
Remittances make up a fifth of the national income.
The delegation continued its journey to Vilnius by bus.
Applications may be sent until 30 June.
Discussions focused on return, readmission and visas.
The country has signed agreements with Italy and Spain.
He has led the unit since 2016.
A further 200 officers will be trained next year.
The project has a budget of 1.2 million euros.
Several speakers regretted the lack of data.
The new centre was inaugurated by the Minister of the Interior on Monday.
Every year some 4,000 people cross the river without papers.
The visitors also saw the old town, where the ministry has its seat.
The report describes how the situation changed after 2015.
The law says that every foreigner must carry a card.",
};

const FRENCH: Told = Told {
    lead: "Notes de la semaine sur le travail à la frontière et dans les villes.",
    practices: "\
Les agents y ont expliqué comment un seul fonctionnaire suit chaque famille du premier appel jusqu'à l'école.
Les délégués ont aussi visité un port où douane et police partagent une salle de contrôle.
Ce qu'ils veulent reprendre d'abord, ce sont les soirées d'information que tiennent les consulats tunisiens en banlieue.
La principale suggestion : que les deux registres échangent leurs données chaque nuit.
Les participants ont convenu que les interprètes seraient payés avant l'audience.
La direction attribue ce succès à une ligne d'écoute tenue par d'anciens migrants.
Le ministère a préféré former ses propres agents.
Chaque soir, les stagiaires rédigeaient une page sur ce qu'ils changeraient à leur poste.
Le service a ouvert à la gare routière un point d'accueil où les nouveaux venus inscrivent leurs enfants à l'école.
Chaque mesure est dotée d'un délai, d'une ligne budgétaire et d'un responsable.
L'agence a présenté un dispositif dans lequel chaque euro envoyé par un émigré est doublé par la commune.
Des binômes formés d'un procureur et d'un inspecteur ont préparé les dossiers.
Une base commune des passeports perdus a été citée comme la réponse la plus simple.
Les deux services ont adopté un lexique commun de soixante termes.
Là où le maire avait été associé dès le départ, les centres ont ouvert à temps.
Les intervenants ont proposé un guichet unique dans chaque consulat.
Le plan y répond par une campagne auprès des employeurs.
Les empreintes relevées à la frontière parviennent désormais à la capitale en moins d'une minute.
Un infirmier et une assistante sociale appellent ensemble le foyer avant chaque transfert.
Il a été décidé qu'aucun dossier ne serait clos sans la signature du tuteur.
Le portail estonien, qui envoie un rappel automatique deux mois avant l'échéance du titre, a suscité le plus de questions.
L'équipe a d'abord formé les greffiers, puis installé le logiciel.
Chaque stagiaire est reparti avec trois changements à opérer dans les quatre-vingt-dix jours.
Les chefs de village lisent les règles au marché, car peu de gens ont une radio.
Deux anciennes victimes ont siégé au groupe qui a rédigé le guide.
Le consulat ouvrira le dimanche, jour de congé des employées de maison.
À Nouadhibou, un imam et un agent de la commune reçoivent les familles le même après-midi.
Le secret, à entendre la cheffe d'unité, tient à l'appel hebdomadaire avec l'ambassade.
Les formulaires ont été testés auprès de vingt demandeurs avant d'être imprimés.",
    reports: "\
L'atelier s'est tenu à Dakar du 3 au 5 mai 2022 et a réuni 40 fonctionnaires.
Le programme est financé par l'Union européenne et mis en œuvre par le centre.
Une deuxième réunion est prévue à Tirana à l'automne.
Le ministre a remercié les experts de leur travail et a clos la session.
Plus de la moitié des travailleurs n'ont pas de contrat écrit, selon l'enquête.
La délégation a été reçue par le directeur général de la police.
Les participants ont reçu une attestation à la fin du cours.
Le rapport final sera remis à la Commission en juin.
Le Népal a demandé à envoyer des observateurs à la prochaine session.
Beaucoup de migrants ont préféré rester en Italie.
Le ministère a demandé un appui pour la rédaction d'une nouvelle loi.
Le bureau compte douze agents et se trouve dans le port.
La loi, adoptée en 2018, n'a jamais été appliquée.
Le nombre de demandes a doublé entre 2019 et 2021.
Les participants ont expliqué combien il était difficile d'obtenir un visa.
La région d'où viennent la plupart des migrants a connu une sécheresse.
Les débats ont porté sur le retour, la réadmission et les visas.
Les transferts représentent un cinquième du revenu national.
Il dirige l'unité depuis 2016.
Deux cents autres agents seront formés l'an prochain.
Plusieurs intervenants ont regretté le manque de données.
Le pays a signé des accords avec l'Italie et l'Espagne.
La rencontre de deux jours a été ouverte par l'ambassadeur.
Le nouveau centre a été inauguré lundi par le ministre de l'Intérieur.
Chaque année, quelque 4 000 personnes passent le fleuve sans papiers.
Les visiteurs ont aussi vu la vieille ville, où le ministère a son siège.
Le rapport décrit comment la situation a changé après 2015.",
};

const SPANISH: Told = Told {
    lead: "Notas de la semana sobre el trabajo en la frontera y en las ciudades.",
    practices: "\
El personal explicó cómo un solo funcionario sigue a cada familia desde la primera llamada hasta la escuela.
Los delegados visitaron también un puerto donde aduana y policía comparten una sala de control.
Lo que quieren copiar primero son las charlas que los consulados marroquíes dan en los barrios.
La propuesta principal: que los dos registros intercambien sus datos cada noche.
Los participantes convinieron en que los intérpretes cobren antes de la audiencia.
La dirección atribuye este éxito a una línea telefónica que atienden antiguos migrantes.
El ministerio prefirió formar a su propio personal.
Cada noche los alumnos redactaban una página sobre lo que cambiarían en su puesto.
El servicio ha abierto en la terminal de buses un punto de acogida donde los recién llegados inscriben a sus hijos en la escuela.
La guía estará disponible en todas las ventanillas en español, guaraní y portugués.
Cada medida tiene un plazo, una partida y un responsable.
La agencia presentó un esquema en el que cada euro que envía un emigrante es igualado por el municipio.
Parejas de un fiscal y un inspector prepararon los expedientes.
Una base común de pasaportes perdidos fue señalada como la solución más sencilla.
Los dos servicios adoptaron un glosario común de sesenta términos.
Allí donde el alcalde participó desde el principio, los centros abrieron a tiempo.
Los asistentes propusieron una ventanilla única en cada consulado.
El plan responde a ello con una campaña entre los empleadores.
Las entrevistas se graban y un segundo funcionario escucha una de cada diez.
Se decidió que ningún expediente se cierre sin la firma del tutor.
El portal estonio, que manda un aviso automático dos meses antes de que venza el permiso, despertó más preguntas que ningún otro.
El equipo formó primero a los secretarios y solo después instaló el programa.
Los jefes de aldea leen las reglas en el mercado, porque pocos tienen radio.
Dos antiguas víctimas integraron el grupo que redactó la guía.
En lugar de una conferencia, los jueces recibieron un expediente cerrado y tuvieron que resolverlo de nuevo.
El consulado abrirá los domingos, día libre de las trabajadoras del hogar.
La embajada empareja a cada recién llegado con un compatriota que lleva al menos cinco años en la ciudad.
El mapa de servicios lo actualizan cada lunes las propias organizaciones.",
    reports: "\
El taller tuvo lugar en Lima del 3 al 5 de mayo de 2022 y reunió a 40 funcionarios.
El programa está financiado por la Unión Europea y ejecutado por el centro.
Una segunda reunión está prevista en Quito en otoño.
El ministro agradeció a los expertos su trabajo y clausuró la sesión.
Más de la mitad de los trabajadores no tiene contrato escrito, según la encuesta.
La delegación fue recibida por el director general de la policía.
Los participantes recibieron un certificado al final del curso.
El informe final se enviará a la Comisión en junio.
Paraguay pidió enviar observadores a la próxima sesión.
Muchos migrantes prefirieron quedarse en Chile.
El ministerio pidió apoyo para redactar una nueva ley.
La oficina cuenta con doce agentes y se encuentra en el puerto.
La ley se aprobó en 2018 y nunca se ha aplicado.
El número de solicitudes se duplicó entre 2019 y 2021.
Los participantes explicaron lo difícil que era obtener un visado.
La región de donde proviene la mayoría de los migrantes sufrió una sequía.
Las remesas equivalen a una quinta parte del ingreso nacional.
Dirige la unidad desde 2016.
Otros doscientos agentes serán formados el próximo año.
Los debates giraron en torno al retorno y los visados.
Varios oradores lamentaron la falta de datos.
El país ha firmado acuerdos con Italia y España.
La delegación siguió viaje a Vilna en autobús.
Cada año unas 4.000 personas cruzan el río sin papeles.
Los visitantes vieron también el casco antiguo, donde el ministerio tiene su sede.
El informe describe cómo cambió la situación después de 2015.",
};

const PORTUGUESE: Told = Told {
    lead: "Notas da semana sobre o trabalho na fronteira e nas cidades.",
    practices: "\
Os técnicos explicaram como um só funcionário acompanha cada família desde o primeiro telefonema até à escola.
O que querem copiar primeiro são as sessões que os consulados tunisinos fazem nos subúrbios.
A principal sugestão: que os dois registos troquem os seus dados todas as noites.
Os participantes concordaram em que os intérpretes sejam pagos antes da audiência.
A direção atribui este êxito a uma linha telefónica atendida por antigos migrantes.
O ministério preferiu formar o seu próprio pessoal.
Todas as noites os formandos escreviam uma página sobre o que mudariam no seu posto.
O serviço abriu no terminal rodoviário um ponto de acolhimento onde os recém-chegados inscrevem os filhos na escola.
O guia estará disponível em todos os balcões em português, crioulo e francês.
Cada medida tem um prazo, uma verba e um responsável.
A agência apresentou um regime em que cada euro enviado por um emigrante é igualado pelo município.
Duplas de um procurador e um inspetor prepararam os processos.
Uma base comum de passaportes perdidos foi apontada como a solução mais simples.
Os dois serviços adotaram um glossário comum de sessenta termos.
Onde o presidente da câmara participou desde o início, os centros abriram a tempo.
Os intervenientes propuseram um balcão único em cada consulado.
O plano responde a isso com uma campanha junto dos empregadores.
As impressões recolhidas na fronteira chegam agora à capital em menos de um minuto.
Ficou decidido que nenhum processo será encerrado sem a assinatura do tutor.
O portal estónio, que envia um aviso automático dois meses antes do fim da autorização, suscitou mais perguntas do que qualquer outro.
A equipa formou primeiro os escrivães e só depois instalou o programa.
Os régulos leem as regras no mercado, porque pouca gente tem rádio.
Duas antigas vítimas integraram o grupo que redigiu o guia.
O consulado abrirá aos domingos, dia de folga das empregadas domésticas.
A embaixada junta cada recém-chegado a um compatriota que vive na cidade há pelo menos cinco anos.",
    reports: "\
O ateliê decorreu em Luanda de 3 a 5 de maio de 2022 e reuniu 40 funcionários.
O programa é financiado pela União Europeia e executado pelo centro.
Uma segunda reunião está prevista em Bissau no outono.
O ministro agradeceu aos peritos o seu trabalho e encerrou a sessão.
Mais de metade dos trabalhadores não tem contrato escrito, segundo o inquérito.
A delegação foi recebida pelo diretor-geral da polícia.
Os participantes receberam um certificado no fim do curso.
O relatório final será enviado à Comissão em junho.
Angola pediu para enviar observadores à próxima sessão.
Muitos migrantes preferiram ficar em Itália.
O ministério pediu apoio para a redação de uma nova lei.
O gabinete conta com doze agentes e fica no porto.
A lei foi aprovada em 2018 e nunca foi aplicada.
O número de pedidos duplicou entre 2019 e 2021.
Os participantes explicaram como era difícil obter um visto.
A região de onde vem a maioria dos migrantes sofreu uma seca.
As remessas equivalem a um quinto do rendimento nacional.
Dirige a unidade desde 2016.
Outros duzentos agentes serão formados no próximo ano.
Os debates centraram-se no regresso e nos vistos.
Vários oradores lamentaram a falta de dados.
O país assinou acordos com a Itália e a Espanha.
Todos os anos cerca de 4.000 pessoas atravessam o rio sem papéis.
Os visitantes viram também a cidade velha, onde o ministério tem a sua sede.
O relatório descreve como a situação mudou depois de 2015.",
};
