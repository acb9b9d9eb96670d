//! How people work as a rule, told among the news of a day, and what is only news.

use crate::kit::found;

fn practices(text: &str) -> Vec<String> {
    let found = found(text);
    found.practices.into_iter().map(|it| it.statement).collect()
}

/// The news that the sentences stand in.
const NEWS: [&str; 4] = [
    "Ministry of Labour, Nairobi, 4 May 2022\n\nInspectors from four countries met in Nairobi on 2 and 3 May to talk about contracts.",
    "Ministère du Travail, Lomé, le 4 mai 2022\n\nDes inspecteurs de quatre pays se sont réunis à Lomé les 2 et 3 mai pour parler des contrats.",
    "Ministerio de Trabajo, Asunción, 4 de mayo de 2022\n\nInspectores de cuatro países se reunieron en Asunción los días 2 y 3 de mayo para hablar de contratos.",
    "Ministério do Trabalho, Maputo, 4 de maio de 2022\n\nInspetores de quatro países reuniram-se em Maputo nos dias 2 e 3 de maio para falar de contratos.",
];

/// What is done as a rule, in each language.
const RULES: [[&str; 13]; 4] = [
    [
        "Each passport is checked by a second officer before it is handed over.",
        "A labour attaché calls every domestic worker once within the first month after her arrival.",
        "Whoever finds a false stamp sends a photograph to the other posts on the same day.",
        "In Ghana the contract is read aloud to the worker in her own language before she signs.",
        "The visitors were interested in the way Rwanda registers births, where a nurse enters the child before the mother leaves the hospital.",
        "Our colleagues from Uganda have found a simple answer: the village chief keeps a copy of every contract.",
        "The union has run since 2015 a legal advice desk that is open to migrants without papers.",
        "The two police forces will have a single contact point, which can be reached day and night, so that nobody has to look for a number.",
        "A mobile court goes from village to village and settles in one day what used to take months.",
        "The Rwandan police let two officers question a witness together, one from each country.",
        "Our hosts put all the files of one family into a single folder, which spares the mother five visits.",
        "The Ghanaian guests told how returned nurses teach the language course for those about to leave.",
        "Every Thursday the three services sit down together and go through the new cases.",
    ],
    [
        "Chaque passeport est contrôlé par un second agent avant d'être remis.",
        "Une attachée du travail appelle chaque employée de maison dans le mois qui suit son arrivée.",
        "Quiconque trouve un faux tampon en envoie le jour même une photo aux autres postes.",
        "Au Ghana, le contrat est lu à haute voix à la travailleuse dans sa langue avant qu'elle le signe.",
        "Les visiteurs se sont intéressés à la manière dont le Rwanda enregistre les naissances : une infirmière inscrit l'enfant avant que la mère ne quitte l'hôpital.",
        "Nos collègues ougandais ont trouvé une solution simple : le chef du village garde une copie de chaque contrat.",
        "Le syndicat tient depuis 2015 un guichet de conseil juridique ouvert aux migrants sans papiers.",
        "Les deux polices auront un point de contact unique, joignable jour et nuit, afin que personne n'ait à chercher un numéro.",
        "Un tribunal mobile va de village en village et règle en un jour ce qui prenait des mois.",
        "La police rwandaise fait interroger un témoin par deux agents à la fois, un de chaque pays.",
        "Nos hôtes rangent tous les dossiers d'une famille dans une seule chemise, ce qui épargne cinq visites à la mère.",
        "Les invités ghanéens ont raconté comment des infirmières rentrées au pays donnent le cours de langue à celles qui vont partir.",
        "Chaque jeudi, les trois services s'assoient autour d'une table et passent en revue les nouveaux cas.",
    ],
    [
        "Cada pasaporte es revisado por un segundo agente antes de ser entregado.",
        "Una agregada laboral llama a cada empleada del hogar durante el primer mes después de su llegada.",
        "Quien encuentra un sello falso envía el mismo día una foto a los demás puestos.",
        "En Ghana el contrato se lee en voz alta a la trabajadora en su lengua antes de que lo firme.",
        "A los visitantes les interesó la manera en que Ruanda inscribe los nacimientos: una enfermera anota al niño antes de que la madre salga del hospital.",
        "Nuestros colegas de Uganda encontraron una solución sencilla: el jefe de la aldea guarda una copia de cada contrato.",
        "El sindicato mantiene desde 2015 una ventanilla de asesoría legal abierta a migrantes sin papeles.",
        "Las dos policías tendrán un punto de contacto único, localizable día y noche, para que nadie tenga que buscar un número.",
        "Un juzgado móvil va de aldea en aldea y resuelve en un día lo que antes llevaba meses.",
        "La policía ruandesa hace interrogar a un testigo por dos agentes a la vez, uno de cada país.",
        "Nuestros anfitriones guardan todos los expedientes de una familia en una sola carpeta, lo que ahorra cinco visitas a la madre.",
        "Los invitados ghaneses contaron cómo enfermeras retornadas dan el curso de idioma a las que van a partir.",
        "Cada jueves los tres servicios se sientan juntos y repasan los casos nuevos.",
    ],
    [
        "Cada passaporte é verificado por um segundo agente antes de ser entregue.",
        "Uma adida do trabalho telefona a cada empregada doméstica no primeiro mês após a chegada.",
        "Quem encontra um carimbo falso envia no mesmo dia uma fotografia aos outros postos.",
        "No Gana o contrato é lido em voz alta à trabalhadora na sua língua antes de ela o assinar.",
        "Os visitantes interessaram-se pela maneira como o Ruanda regista os nascimentos: uma enfermeira inscreve a criança antes de a mãe sair do hospital.",
        "Os nossos colegas do Uganda encontraram uma solução simples: o chefe da aldeia guarda uma cópia de cada contrato.",
        "O sindicato mantém desde 2015 um balcão de apoio jurídico aberto a migrantes sem papéis.",
        "As duas polícias terão um ponto de contacto único, disponível dia e noite, para que ninguém tenha de procurar um número.",
        "Um tribunal móvel vai de aldeia em aldeia e resolve num dia o que antes levava meses.",
        "A polícia ruandesa faz interrogar uma testemunha por dois agentes ao mesmo tempo, um de cada país.",
        "Os nossos anfitriões guardam todos os processos de uma família numa só pasta, o que poupa cinco visitas à mãe.",
        "Os convidados ganeses contaram como enfermeiras regressadas dão o curso de língua às que vão partir.",
        "Todas as quintas-feiras os três serviços sentam-se juntos e passam em revista os casos novos.",
    ],
];

/// What is only news, in each language.
const ONLY_NEWS: [[&str; 11]; 4] = [
    [
        "The Deputy Minister praised the hosts for their welcome.",
        "Participants praised the quality of the lunch and the hospitality of the town.",
        "The two ministries will sign an agreement on the exchange of data in November.",
        "The meeting led to an agreement between the two services.",
        "As a result, the two services will meet again in the spring.",
        "The delegation first visited the port and then the shelter in the old town.",
        "The workshop enabled participants to exchange experience.",
        "Thanks to the support of IOM, interpreters were available on both days.",
        "The survey showed that 62 per cent of the workers had no contract.",
        "The ministers decided that a working group would be set up.",
        "Every year some 3,000 workers leave the district before the harvest.",
    ],
    [
        "Le vice-ministre a salué l'accueil des hôtes.",
        "Les participants ont apprécié la qualité du repas et l'hospitalité de la ville.",
        "Les deux ministères signeront en novembre un accord sur l'échange de données.",
        "La réunion a débouché sur un accord entre les deux services.",
        "En conséquence, les deux services se reverront au printemps.",
        "La délégation a d'abord visité le port, puis le foyer de la vieille ville.",
        "L'atelier a permis aux participants d'échanger leurs expériences.",
        "Grâce au soutien de l'OIM, des interprètes étaient présents les deux jours.",
        "L'enquête a montré que 62 % des travailleurs n'avaient pas de contrat.",
        "Les ministres ont décidé qu'un groupe de travail serait mis en place.",
        "Chaque année, quelque 3 000 travailleurs quittent le district avant la récolte.",
    ],
    [
        "La viceministra saludó la acogida de los anfitriones.",
        "Los participantes elogiaron la calidad del almuerzo y la hospitalidad de la ciudad.",
        "Los dos ministerios firmarán en noviembre un convenio para el intercambio de datos.",
        "La reunión dio lugar a un acuerdo entre los dos servicios.",
        "Como resultado, los dos servicios se volverán a ver en primavera.",
        "La delegación visitó primero el puerto y luego el albergue de la ciudad vieja.",
        "El taller permitió a los participantes intercambiar experiencias.",
        "Gracias al apoyo de la OIM, hubo intérpretes los dos días.",
        "La encuesta mostró que el 62 % de los trabajadores no tenía contrato.",
        "Los ministros decidieron que se creará un grupo de trabajo.",
        "Cada año unos 3.000 trabajadores dejan el distrito antes de la cosecha.",
    ],
    [
        "A vice-ministra saudou o acolhimento dos anfitriões.",
        "Os participantes elogiaram a qualidade do almoço e a hospitalidade da cidade.",
        "Os dois ministérios assinarão em novembro um acordo para a troca de dados.",
        "A reunião deu origem a um acordo entre os dois serviços.",
        "Como resultado, os dois serviços voltarão a ver-se na primavera.",
        "A delegação visitou primeiro o porto e depois o abrigo da cidade velha.",
        "O ateliê permitiu aos participantes trocar experiências.",
        "Graças ao apoio da OIM, houve intérpretes nos dois dias.",
        "O inquérito mostrou que 62 % dos trabalhadores não tinham contrato.",
        "Os ministros decidiram que será criado um grupo de trabalho.",
        "Todos os anos cerca de 3000 trabalhadores deixam o distrito antes da colheita.",
    ],
];

#[test]
fn what_is_done_as_a_rule_is_a_practice_among_the_news() {
    for (news, sentences) in NEWS.iter().zip(RULES) {
        for sentence in sentences {
            let found = practices(&format!("{news}\n\n{sentence}"));
            assert_eq!(found.len(), 1, "{sentence}: {found:?}");
        }
    }
}

#[test]
fn what_is_only_news_is_no_practice() {
    for (news, sentences) in NEWS.iter().zip(ONLY_NEWS) {
        for sentence in sentences {
            let found = practices(&format!("{news}\n\n{sentence}"));
            assert!(found.is_empty(), "{sentence}: {found:?}");
        }
    }
}

#[test]
fn no_one_without_is_a_rule_and_not_everybody_is_none() {
    for (text, is_practice) in [
        (
            "The registrar explained that no licence leaves the building without a telephone call to the ward.",
            true,
        ),
        ("Aucun contrat ne quitte le bureau sans un appel à la famille.", true),
        ("Ningún contrato sale de la oficina sin una llamada a la familia.", true),
        ("Nenhum contrato sai do gabinete sem uma chamada para a família.", true),
        ("Not everybody was convinced by the idea of a second visit.", false),
        ("Hubo discrepancias sobre si cobrar o no las copias.", false),
    ] {
        assert_eq!(!practices(text).is_empty(), is_practice, "{text}");
    }
}

#[test]
fn what_visitors_came_for_and_the_order_of_a_tour_are_no_practices() {
    for text in [
        "Clerks from Malawi and Zambia had come to hear how Uganda deals with nurses who leave.",
        "Le voyage a duré cinq jours : d'abord au ministère, ensuite à la ville de Liège.",
        "La cheffe de la section a salué, au début du mois, neuf agents qui prenaient l'avion.",
        "Les deux ministres doivent signer un accord en septembre.",
        "Le registre, que l'OIM a aidé à informatiser en 2021, sera ouvert aux consulats.",
    ] {
        assert!(practices(text).is_empty(), "{text}: {:?}", practices(text));
    }
}
