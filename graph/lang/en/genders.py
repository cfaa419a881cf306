"""first names that women or men bear far more often than the other, and words that say it: "he" is sought among those whom they allow"""

from __future__ import annotations

COURTESY = {"mr": "masculine", "mr.": "masculine", "sir": "masculine", "mrs": "feminine", "mrs.": "feminine", "ms": "feminine",
            "ms.": "feminine", "miss": "feminine", "dame": "feminine", "lady": "feminine"}  # fmt: skip
NOUNS = {
    **dict.fromkeys(
        "actress mother mom mum grandmother sister daughter wife widow girlfriend woman girl niece aunt queen princess policewoman "
        "businesswoman congresswoman spokeswoman chairwoman nun waitress".split(),
        "feminine",
    ),
    **dict.fromkeys(
        "father dad grandfather brother son husband widower boyfriend man boy nephew uncle king prince policeman businessman "
        "congressman gunman monk waiter".split(),
        "masculine",
    ),
}
WOMEN = frozenset(
    (
        "abigail ada adriana agatha agnes aileen aimee aisha alana alberta alessia alexandra alice alicia alison allison "
        "alma alyssa amanda amelia amina amy ana anastasia angela angelica angelina anita ann anna annabel anne annette "
        "annie annika antoinette antonia ariana arlene astrid audrey ayesha barbara beata beatrice beatriz becky bella "
        "bernadette bertha beth betty bianca bonnie brandi brenda bridget brigitte britney brittany bronwyn caitlin "
        "camila camilla camille candice carina carla carmen carol carole carolina caroline carolyn carrie cassandra "
        "catherine cathy cecilia celeste celia celine chantal charlene charlotte chelsea cheryl chloe christa christina "
        "christine cindy claire clara clarissa claudia claudine colette colleen connie constance consuelo cora corinne "
        "cornelia cristina cynthia daisy daniela daphne deanna debbie deborah debra deepika delia denise diana diane dina "
        "dolores donna dora doreen doris dorothy edith edna edwina eileen ekaterina elaine eleanor elena elinor elisa "
        "elisabeth eliza elizabeth ella ellen elsa elvira emilia emily emine emma erica erika erin estelle esther eugenia "
        "eunice eva evelyn farzana fatima fay felicia felicity fiona florence frances francesca francine francoise "
        "franziska freya frida frieda gabriela gabriella gabrielle gail gemma genevieve georgia georgina geraldine "
        "germaine gertrude gina ginny giovanna gisele giulia gladys glenda gloria golda grace greta gretchen gretel gwen "
        "gwendolyn haley hana hanna hannah harriet hattie hazel heather heidi heike helen helena helga henrietta "
        "henriette hilary hilda hillary holly ida ilse imelda ina indira ines inga ingrid irene irina isabel isabella "
        "isobel iva ivana izabela jacinda jacqueline jane janet janice janine jasmine jayne jeanne jeannette jeannie "
        "jemima jenna jennie jennifer jenny jessica jill jimena joan joanna joanne jodie johanna jolene josefina "
        "josephine josie joyce juanita judith judy julia juliana julie juliet juliette june justyna kaitlyn kamala kara "
        "karen karin karina karla karolina katarina katarzyna kate katherine kathleen kathrin kathryn kathy katie katja "
        "katrin katrina kayla keiko keira kendra kirsten kirsty krista kristen kristin kristina kyra laila lana lara "
        "latoya laura lauren laurie lavinia lea leah leila lena leticia lidia lila lillian lily lina linda lisa liza lois "
        "lola lorena loretta lorna lorraine louisa louise lucia lucy ludmila luisa lydia lynn lyudmila maddie madeleine "
        "mae magdalena maggie maisie malala mandy mara marcela marcia margaret margarita margot maria marianne marie "
        "marielle marilyn marina marisa marissa marjorie marla marlene marsha marta martha martina mary mathilde matilda "
        "maura maureen maya megan mei melanie melinda melissa meredith mia michaela michele michelle mila mildred milena "
        "mimi mina mindy miranda miriam moira mona monica muriel myra myrtle nadia nadine nancy naomi natalia natalie "
        "natasha neha nelly ngozi nicole nina nisha noelle nora noreen norma odette olena olga olivia oona ophelia oprah "
        "pamela pandora paola patricia patsy patti paula paulette paulina pauline peggy pernille petra phoebe phyllis "
        "polly priscilla priya rachel rafaela raisa ramona rania rebecca regina rekha rena renata rhea rhiannon rhonda "
        "ricarda rita roberta rochelle rosa rosalia rosanna rose rosemary rosie roxanne ruth sabine sabrina sadie sakura "
        "sally salma samantha sandra sara sarah saskia seema selena selma serena shabana sharon sheila sheri shirley "
        "sibylle silke silvana silvia simone siobhan sofia sofie solange sonia sonja sophia sophie stacey stacy stefania "
        "stella stephanie sue sunita susan susana susanna susanne suzanna suzanne svetlana sylvia sylvie tabitha talia "
        "tamara tammy tania tanya tara tasha tatiana tatyana teresa tessa thea thelma theodora theresa tiffany tina tonya "
        "tracey tracy tricia trish trudy ulrike uma ursula ute valentina valeria vanessa vera verena veronica veronique "
        "victoria viola virginia viviana vivien vivienne wanda wendy willa wilma winnie winona ximena yana yasmin yasmine "
        "yelena yoko yolanda yulia yvette yvonne zahra zara zelda zoe zuzana"
    ).split()
)
MEN = frozenset(
    (
        "aaron abdul abdullah abel abraham adam adel adrian ahmad ahmed aidan ajay alan alastair albert alberto alec "
        "alejandro alexander alfonso alfred alfredo ali alistair allan allen alonso alvaro alvin amir amos anatoly anders "
        "andre andreas andrei andres andrew andrzej andy angelo angus anthony antoine anton antonio antony archie armand "
        "armando arnold arthur arturo arun arvind ashok asif aziz barack barnaby barney barry bart bashar basil ben "
        "benedict benjamin benny bernard bernie bert bertrand bill billy bob bobby bogdan boris brad brandon brendan "
        "brett brian bruce bruno bryan bryant bryce byron caleb calvin carl carlo carlos cecil cedric cesar chad charles "
        "charlie chester christian christopher clarence claude clayton clemens clement clifford clifton clint clive clyde "
        "cody colin connor conor conrad craig curtis cyril damian damon dan daniel danny dante darius darrell darren dave "
        "david declan denis dennis derek desmond dexter diego dieter dimitri dirk dmitri dmitry dominic don donald doug "
        "douglas duncan dustin dwayne dwight dylan ed eddie edgar edmond edmund eduardo edward edwin eli elias elijah "
        "elliot elliott elton elvis emanuel emil emilio emmanuel enrique eric erik ernest ernesto erwin esteban ethan "
        "etienne eugene evan fabian fabio faisal felipe felix ferdinand fernando fidel filip finn floyd francesco "
        "francisco francois frank franklin franz fred freddie frederick friedrich gareth garrett gary gaston gavin gene "
        "geoff geoffrey georg george georges gerald gerard gerhard giles giorgio giovanni giuseppe glen glenn gordon "
        "graham greg gregory guillaume guillermo gunnar gunter gus gustav guy habib hamid hank hans harold harry harvey "
        "hasan hassan hector heinrich heinz helmut henri henrik henry herbert herman hiroshi horace horst howard hubert "
        "hugh hugo humberto hussein ian ibrahim ignacio igor imran isaac isaiah ismail ivan ivo jack jacob jacques jake "
        "jakob jamal james jan jared jason javier jeff jeffery jeffrey jeremiah jeremy jerome jerry jim jimmy joachim "
        "joaquin joe joel johan johann john johnny jon jonah jonas jonathan jorge jose josef joseph josh joshua juan "
        "julian julio jurgen justin kamal karl keith kelvin ken kenneth kenny kevin khaled khalid kieran kirk klaus "
        "konstantin kurt kyle larry lars laurence laurent lawrence lenny leo leon leonard leonardo leroy liam lloyd "
        "lorenzo louis lucas ludwig luigi luis luke mahmoud malcolm manuel marc marcel marco marcus mario mark martin "
        "marvin massimo mathias matt matteo matthew matthias maurice max maxim mehdi mehmet melvin michael miguel mike "
        "mikhail milton mitch mohamed mohammad mohammed muhammad mustafa nathan ned neil nelson neville nicholas nick "
        "nicolas nikolai noah nolan norman oleg oliver omar osama oscar otto owen pablo paolo pascal patrick paul pavel "
        "pedro pete peter phil philip philippe phillip pierre rafael rahul rajesh ralph ramesh ramon randolph randy raoul "
        "raul ravi ray raymond reggie reginald rene ricardo richard rick ricky robert roberto rodney rodrigo roger roland "
        "rolf roman ron ronald ronan ronnie rory ross roy ruben rudolf rudolph rudy rupert russell ryan salman salvador "
        "salvatore samir samuel sanjay saul scott sean sebastian serge sergei sergey sergio seth shane shaun shawn "
        "sheldon sidney silvio simon slobodan solomon stan stanley stefan stefano stephen steve steven stewart stuart "
        "suleiman sven ted terence terrence theo theodore thierry thomas tim timothy tobias toby todd tom tomas tommy "
        "tony trevor tristan troy tyler tyrone ulrich umberto uwe vance vaughn vernon vicente victor vijay vikram viktor "
        "vince vincent vladimir wade wally walter warren wayne werner wesley wilfred wilhelm will william willie winston "
        "wolfgang xavier yitzhak youssef yuri yusuf yves zachary"
    ).split()
)
