package org.minutebook.db.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.db.rules.OwnersPrinted.Kind;
import org.minutebook.db.rules.OwnersPrinted.Owner;

class OwnersPrintedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
        Mike Sandys                              | Mike Sandys: PERSON
        Michelle/Roger                           | Michelle: PERSON; Roger: PERSON
        Sharon / Ceri                            | Sharon: PERSON; Ceri: PERSON
        JH/LM/SRob/AR/PJ/SO                      | JH: PERSON; LM: PERSON; SRob: PERSON; AR: PERSON; PJ: PERSON; SO: PERSON
        Mike Sandys and Jane Toman               | Mike Sandys: PERSON; Jane Toman: PERSON
        Michelle & Roger                         | Michelle: PERSON; Roger: PERSON
        Mike Sandys; CCGs                        | Mike Sandys: PERSON; CCGs: BODY
        Debbie, Les, Kim                         | Debbie: PERSON; Les: PERSON; Kim: PERSON
        Mike Sandys, Jane Toman and Jon Willson  | Mike Sandys: PERSON; Jane Toman: PERSON; Jon Willson: PERSON
        Health and Wellbeing Board               | Health and Wellbeing Board: BODY
        Finance and Performance Group            | Finance and Performance Group: BODY
        Adults, Health & Commissioning           | Adults, Health & Commissioning: BODY
        Director of Health and Care Integration  | Director of Health and Care Integration: POST
        Sean Clark, Head of Corporate Finance    | Sean Clark, Head of Corporate Finance: PERSON
        Clark, Sean                              | Clark, Sean: PERSON
        West Leicestershire and Rutland CCG      | West Leicestershire and Rutland CCG: BODY
        CCGs                                     | CCGs: BODY
        East Leics CCG                           | East Leics CCG: BODY
        NHS England                              | NHS England: BODY
        Democratic Services                      | Democratic Services: BODY
        Public Health                            | Public Health: BODY
        Integration Executive                    | Integration Executive: BODY
        Chief Executive                          | Chief Executive: POST
        Chair                                    | Chair: POST
        Health and Wellbeing Board Chair         | Health and Wellbeing Board Chair: POST
        All                                      | All: ALL
        All partners                             | All partners: ALL
        Mr. L. Breckon JP CC                     | Mr. L. Breckon JP CC: PERSON
        Cllr. P. King                            | Cllr. P. King: PERSON
        Dr O'Brien-Smith                         | Dr O'Brien-Smith: PERSON
        lan Stidston                             | lan Stidston: PERSON
        Ade/William?                             | Ade: PERSON; William?: PERSON
        (UHS/Solent/CCG)                         | (UHS/Solent/CCG): BODY
        XYZ                                      | XYZ: UNKNOWN
        n/a                                      | ''
        TBC                                      | ''
        """)
    void aCellGivesItsOwnersInOrder(String cell, String owners) {
        assertEquals(
                owners,
                OwnersPrinted.read(cell).stream()
                        .map(owner -> owner.printed() + ": " + owner.kind())
                        .collect(Collectors.joining("; ")));
    }

    @Test
    void aNewLineIsANewOwnerUnlessALineOnlyRunsOn() {
        assertEquals(
                List.of("Jane Toman", "Director of Health and Care Integration", "Health and Wellbeing Board"),
                OwnersPrinted.read("Jane Toman\nDirector of Health and\nCare Integration\nHealth and Wellbeing\nBoard")
                        .stream()
                        .map(Owner::printed)
                        .toList());
    }

    @Test
    void aPostBesideANameGoesWithTheName() {
        assertEquals(
                List.of(
                        new Owner("Sean Clark, Head of Finance", "Sean Clark", "Head of Finance", Kind.PERSON),
                        new Owner(
                                "Roger Harris, Director of Adults", "Roger Harris", "Director of Adults", Kind.PERSON)),
                OwnersPrinted.read("Sean Clark, Head of Finance, Roger Harris, Director of Adults"));
    }
}
