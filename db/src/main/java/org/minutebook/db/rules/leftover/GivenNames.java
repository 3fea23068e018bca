package org.minutebook.db.rules.leftover;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Given names that are common among those who write a council's papers, without those that are ordinary words. */
final class GivenNames {

    private static final Set<String> ALL =
            Arrays.stream("""
                aaron abdul abena abigail ada adam ade adele adeola adrian agnes ahmed aidan aileen aimee aisha alan alana
                alastair albert alec alex alexander alexandra alexis alfie alfred ali alice alicia alisha alison alistair
                allan allison alun alyson amanda amara amber amelia amina amir amit amrit amy ana andrea andreas andrew andy
                aneurin angela angharad angus anil anita anjali ann anna annabel anne annette annie anthony antonia antonio
                anwar archie arjun arthur arun arwel asha ashley ashok asif audrey austin ayesha barbara barry bashir beatrice
                becky belinda ben benedict benjamin bernadette bernard beryl beth bethan bethany betty beverley bhavna bianca
                bilal blessing bob bobby brenda brendan brian bridget bronwen bruce bryan bryn callum calum cameron camilla cara
                carl carla carly carmel carmen carol carole caroline carolyn carrie carwyn catherine cathy catriona cecilia
                cedric ceri charles charlie charlotte cheryl chidi chloe chris christian christina christine christopher
                chukwuma ciara claire clara clare claudia clifford clive colette colin colm connor conor corinne craig cynthia
                daisy damian damon dan daniel danielle daphne darren dave david davinder dean deborah debbie debra declan
                deepak deirdre delia delyth denis denise dennis derek des desmond diana diane dilwyn dilys dina dolores dominic
                donald donna doreen doris dorothy doug douglas duncan dylan eamonn ed eddie edgar edith edmund edward edwin
                eileen eirian elaine eleanor elena eleri elin elisabeth elizabeth ella ellen ellie ellis elsie emily emma emyr
                eric erica erin ernest esme esther ethan eugene eunice euan eva evan eve evelyn ewan faisal farah faruk farzana
                fatima femi fergus fiona folake fran frances francesca francis franco fred freda frederick freya gabriel
                gabrielle gail gareth garry gary gaynor gemma geoff geoffrey george georgia georgina gerald geraldine gerard
                gerry gethin gill gillian gina giles gladys glen glenda glenn gloria glyn glynis gordon graeme graham greg
                gregory gulzar gurpreet guy gwen gwyneth hamish hannah hardeep harjit harold harpreet harriet harry hasan hassan
                hayley hazel heather hefin helen helena henrietta henry herbert hilary hilda holly howard huda hugh hugo humphrey
                hussain huw iain ian ibrahim idris ieuan ifan ikram imogen imran ines ingrid iona irene iris irfan isaac isabel
                isabella isabelle isla ismail iwan jack jackie jacob jacqueline jacqui jagdeep jagdish jake jamal james jamie
                jamila jan jane janet janice janine jasmine jason jasper javed jayne jean jeanette jeff jeffrey jemma jen jennie
                jennifer jenny jeremy jerome jerry jess jesse jessica jessie jill jim jimmy jo joan joanna joanne jocelyn joe joel
                johan johanna john johnny jon jonathan jordan jose joseph josephine josh joshua joyce juan jude judith judy julia
                julian julie juliet june justin kamal kamran karen karim karl kate katherine kathleen kathryn kathy katie katrina
                katy kavita kay kayleigh keith kelly ken kenneth kenny kerry kevin khadija khalid kieran kim kimberley kiran
                kirsten kirsty kofi kulwinder kumar kunle kwame kyle lakshmi lara laura lauren laurence lawrence layla leah leanne
                lee leigh lena leo leon leonard les lesley leslie lewis liam liane lillian lily linda lindsay lindsey lionel lisa
                liz lloyd lois lola lorna lorraine louisa louise lowri luca lucinda lucy luis luke lydia lyndon lynn lynne mabel
                maeve mahmood mair mairead malcolm mandeep mandy manjit manuel marc marcia marcus margaret maria mariam marian
                marianne marie marilyn mario marion marjorie mark marlene martha martin martyn mary maryam mathew matilda matt
                matthew maureen maurice mavis max maxine meera megan mehmet mel melanie melissa menna merfyn mererid mia michael
                michaela michelle miguel mike milan mildred miles millie minesh miranda miriam mitchell mohamed mohammad mohammed
                mohan moira molly mona monica morag moses muhammad muriel mustafa myra nadia nadine naomi narinder natalia natalie
                natasha nathan nathaniel naveed navin neil nerys ngozi nia niall nicholas nick nicola nicole nigel nikhil nikki
                nina nirmal nisha noel nora noreen norma norman nuala nuria olga olivia oliver olu oluwaseun olwen omar oscar osian
                owain owen paddy padma pam pamela parminder parveen patricia patrick paul paula pauline penelope penny pedro peggy
                pete peter petra phil philip philippa phillip phoebe phyllis piotr polly pooja prakash priya rachael rachel rafiq
                rahul raj rajesh ralph raman ramesh randeep rashid rashida ravi raymond rebecca reena reg reginald rehana rhian
                rhiannon rhoda rhodri rhona rhys ricardo richard rick ricky rita robbie robert roberta robin robyn rod roderick
                rodney roger roland ron ronald ronnie rory rosa rosalind rosanna rosemary rosie ross rowan rowena roxanne roy ruby
                rupert russell ruth ryan sabrina sadia saeed sajid sally salma sam samantha sameer samina samir samuel sandeep
                sandra sandy sangita sanjay sara sarah sasha saskia sean sebastian selina seren shabana shabir shahid shaheen
                shaista shannon sharon shaun shauna sheena sheila shelley sherry sheryl shirley shona siân sian sidney silvia
                simon simone sinead siobhan sioned sofia sonia sophia sophie stacey stan stanley stefan stella stephanie stephen
                steve steven stewart stuart sue sukhdeep sukhvinder suleman sunil suresh susan susannah susie suzanne sylvia syed
                tahir tamara tamsin tania tanya tara tariq tasha ted teresa terence teresa terry tess thelma theo theresa thomas
                tim timothy tina toby tom tommy tony toyin tracey tracy trevor tricia trish tristan trudy tudor usha usman valerie
                vanessa vaughan vera vernon veronica vicki vicky victor vijay vikram vincent viola violet viv vivian vivien
                vivienne waheed walter wanda warren wayne wendy wesley wilfred william winifred xavier yasin yasmin yolanda yusuf
                yvette yvonne zachary zahid zahra zainab zara zeeshan zoe
                """.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());

    private GivenNames() {}

    static boolean has(String word) {
        return ALL.contains(word.toLowerCase(Locale.ROOT));
    }
}
