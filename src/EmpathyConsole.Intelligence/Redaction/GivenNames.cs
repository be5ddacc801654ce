namespace EmpathyConsole.Intelligence.Redaction;

/// <summary>
/// Given names common in many countries, written down for this project. Left out on purpose: names that are words (Will, Grace, Mark),
/// places (Paris, Sydney, Georgia) or brands (Alexa, Mercedes, Delta), since a wrong removal eats the meaning of a sentence.
/// </summary>
internal static class GivenNames
{
    public const string Text = """
        abdul abdullah abigail adam adeline adrian adriana adrienne agnes agnieszka ahmad ahmed aidan aisha akira alan alana albert alberto alejandra alejandro aleksandra alessandra alessandro alexander alexandra alexandre alexis alfie
        alfred alfredo ali alice alicia alina alisha alison allan allen allison alvaro alyssa amanda amelia amelie amina amir amit amy ana anastasia anders andré andre andrea andreas andrei andrés andres andrew andrzej angela angelica angelo
        angie anika anil anita anja anjali ann anna annabel anne annette annie anthony antoine antonia antonio anya aoife archie ariana arjun arlene arne arnold arthur arturo ashish ashley ashok astrid audrey ava ayesha ayumi barbara
        barry bartosz bastian beata beatrice beatriz becky belinda ben benedict benjamin benoit bernadette bernard bernd bernie bertha beth bethany betty beverly bianca björn bjorn blanca bob bobby bogdan boris brad bradley brandon brenda brendan
        brent brett brian briana bridget brigitte britta bruce bruno bryan caitlin caleb callum camila camille carina carl carla carlo carlos carmen carol caroline carolyn carrie caterina catherine cathy catriona cecilia cedric
        celia cesar chantal charles charlie cheryl chiara chloe chris christiane christina christine christof christoph christophe christopher ciara cillian cindy claire clara clarissa claudia claudio claus
        clemens clive colette colin colleen connor conor corinna corinne courtney craig cristian cristina curtis cynthia dagmar damian damien dan dana daniel daniela daniele danielle danny daphne darius darren dave david dawid
        deborah debbie debra deepak deirdredenise dennis derek dermot deshawn devin diana diane dieter dimitri dinesh dirk dmitri dmitry dolores dominic dominik dominique donald donna dora doreen doris dorothy doug douglas duncan dwayne
        dylan eamon eddie edgar edith edoardo eduardo edward edwin eileen elaine eleanor elena eleni elias elif elijah elisa elisabeth elizabeth ella ellen ellie elliot elsa emilia emilie emilio emily emine emma emmanuel emmanuelle enrico
        enrique eric erica erich erik erika erin ernest ernesto ester esteban esther ethan etienne eugene eva evan evelyn ewa fabian fabio fatima fatma federica federico felicia felipe felix ferdinand fernanda fernando filip fiona francesca
        francesco francine francis francisco francois françois frankie franz fred freddie frederic frederick freya friedrich fritz gabriel gabriela gabriele gabriella gabrielle gail gareth gary gavin gemma geoff geoffrey gerald geraldine gerard
        gerd gerhard giacomo gianni gillian gina giorgia giorgio giovanna giovanni gisela giulia giuseppe gladys glenn gloria gonzalo gopal gordon graham greg gregor gregory greta grzegorz guido guillaume guillermo gunnar gunter gustav gustavo hamza
        hannah hannes hans harald harriet harold harry hasan hassan heather hector heidi heike heinrich heinz helen helena helene helga helmut henri henrietta henrik henry herbert hermann hilary hilda hiroshi holger howard hubert hugo hussein
        ian ibrahim ida ignacio igor ilona ilse imran inès ines inga inge ingrid irene irina irma isaac isabel isabella isabelle isla ismail ivan ivana jackie jacob jacqueline jacques jaime jake jakob jakub james jamie jana jane janet
        janice janina janine jared jaroslav jasmin jason javier jayden jeanette jeanne jeff jeffrey jen jenna jennifer jenny jens jeremy jérôme jerome jerry jesse jessica jessie jill jillian jim jimmy jo joachim joan joana
        joanna joanne joao joão jochen jodie joe joel joerg johan johann johanna johannes john johnny jon jonas jonathan joost jorge jörg josé jose josef joseph josephine josh joshua josie joyce juan juana juanita judith judy julia julian juliana
        julie julien juliet julio juliette jürgen jurgen justin justina justyna kamil karen karim karin karina karl karla karolina kasia katarina katarzyna kate katerina katharina katharine katherine kathleen kathryn kathy katia katie katja katrin
        kayla keith keisha kelly kelvin ken kenji kenneth kerry kerstin kevin khalid kieran kim kirsten kirsty klaus klara kofi konrad kris krish krishna kristen kristian kristin kristina krzysztof kurt kwame kyle lakshmi lara larry lars laszlo latoya
        laura lauren laurent laurie lawrence lea leah leila lena leo leon leona leonard leonardo leonie leroy lesley leslie leticia lewis liam lidia lili lilian lillian linda lindsay lindsey linus lionel lisa liz liza lloyd lois lorena
        lorenzo loretta lori lorna lorraine lou louis louisa louise luca lucas lucia lucie lucille lucinda lucy luigi luis luisa lukas luke lutz lydia lynn lynne maarten mabel maciej maddie madeleine magdalena maggie mahmoud maja malcolm
        malik malte mandy manfred manoj manuel manuela marc marcel marcela marcello marcia marcin marco marcos marcus marek margaret margarita margherita margot marguerite maria mariam marian mariana marianne marie marija marina mario
        marion marisa marissa marjorie marko markus marlene marta martha martin martina marty martyna marvin mary maryam massimo mateo mateusz mathias mathieu mathilde matt matteo matthew matthias matthieu maureen maurice mauricio maurizio
        maxim maximilian maxine megan meghan mehmet mei melanie melinda melissa meredith merve mia micaela michael michaela michał michal michel michele michelle mick miguel mihai mikael mike mikhail milena miriam mohamed mohammad
        mohammed mohan moira molly mona monica monika monique moritz muhammad muriel murray mustafa myra nadia nadine nancy naomi natalia natalie natasha nathalie nathan neha neil nelly nicholas nick nicky nico nicola nicolas nicole
        nigel nikhil niklas nikola nikolai nils nina noah noel noémie noelle nora noreen norma norman nuno ola olaf oleg olena olga oliver olivia olivier omar oscar oskar otto owen pablo padraig paige pamela paola paolo pascal patricia
        patrick patrik patrizia patty paul paula paulina pauline paulo pavel pawel paweł pedro peggy percy pete peter petra phil philip philipp philippa philippe phillip phoebe phyllis pierre pietro pilar piotr pooja pradeep
        prakash prashant priya przemek quentin rachael rachel rafael rafał rahul rainer raj raja rajesh ralf ralph ramon ramona raphael raquel rashid raul ravi raymond rebecca regina reinhard rekha renata renate rené rene reza rhys ricardo
        riccardo richard rick ricky riley rita rob robert roberta roberto rocio rodney rodrigo roger rohan roland rolf ron ronald ronan ronnie rory rosa rosalie rosalind rosanna rosemarie rosie roy ruben rudi
        rudolf rupert russell ruth ryan sabine sabrina sadie saira sakura sally salma salvatore sam samantha samir samuel sandeep sander sandra sanjay sanjeev sara sarah saskia satoshi sean sebastian selena selma serena serge
        sergei sergio seth shannon sharon shaun shauna shawn sheila shelley sherry shirley sian sibylle siddharth sigrid silke silvia simon simona simone sinead siobhan sofia solomon sonia sonja sophia sophie stacey stan
        stefan stefania stefanie stefano steffen stella steph stephan stephane stephanie stephen steve steven stuart sunil suresh susan susana susanna susanne suzanne sven svetlana sylvia sylvie tadeusz takashi tamara tammy tanisha tania tanja tanya
        tara tariq tasha tatiana tatjana ted terence teresa terri terry tess tessa thandi theo theodore theresa therese thiago thierry thilo thomas thorsten tiago tiffany tim timo timothy tina tobias todd tom tomas tomasz tommy toni tony
        torsten tracey tracy travis trevor tricia tristan trudy tyler tyrone udo ulf ulla ulrich ulrike umar ursula uschi ute uwe valentina valeria valerie vanessa vera verena veronica veronika veronique vicki vicky victor vijay vikram viktor viktoria
        vincent vincenzo vivian viviana vivienne vladimir waleed walter wanda wei werner wilhelm willem william willy wilma winston wojciech wolfgang xavier xiao yan yann yannick yasmin yasmine yolanda yosef yousef yuki yuri
        yusuf yvette yvonne zach zachary zainab zeynep zoe zofia zoltan zsofia agnieszka oluwaseun chinedu ngozi adaeze amara kwesi abena emeka ifeoma tunde funmi sipho nomsa thabo lerato tendai farah layla hana rania akua saoirse priyanka kai xiulan mthunzi destiny bex ngoc thuy linh minh hoang mei lin jing hao jun yuna jisoo minji haruka kenta akiko emre ayse fatih selin burak sofie freja mads lotte sanne bram daan fleur maud jesper lotta aino mikko eeva juha tuomas agata ola magda wiktor zuzanna tomek marketa jiri petr ondrej katya sasha oksana taras bohdan ioana mihaela
        """;
}
