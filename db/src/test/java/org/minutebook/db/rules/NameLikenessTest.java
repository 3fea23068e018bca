package org.minutebook.db.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameLikenessTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Jon Willson          | Jon Wilson               | false | “Jon Willson” and “Jon Wilson” differ by one letter in the surname.
        Mike Sandys          | Mike Sands               | false | “Mike Sandys” and “Mike Sands” differ by one letter in the surname.
        Dr Mayur Lakhani     | Mayur Lakhani            | true  | “Dr Mayur Lakhani” and “Mayur Lakhani” are one name but for titles, capitals or look-alike letters.
        Mr. L. Breckon JP CC | L Breckon                | true  | “Mr. L. Breckon JP CC” and “L Breckon” are one name but for titles, capitals or look-alike letters.
        lan Stidston         | Ian Stidston             | true  | “lan Stidston” and “Ian Stidston” look alike in print: a small l stands for a capital I.
        Dеbbie Mаynard       | Debbie Maynard           | true  | “Dеbbie Mаynard” and “Debbie Maynard” are one name but for titles, capitals or look-alike letters.
        Cllr. L. Breckon     | Lee Breckon              | false | “Cllr. L. Breckon” and “Lee Breckon” have one surname, and the initial fits the forename.
        Michael Sandys       | Mike Sandys              | false | “Michael Sandys” and “Mike Sandys” have one surname and two forms of one forename.
        Dr. Hanlon           | Vivek Hanlon             | false | “Dr. Hanlon” is the surname of “Vivek Hanlon”.
        Debbie               | Debbie Maynard           | false | “Debbie” may be the forename of “Debbie Maynard”.
        Mr. I. D. Ould CC    | Mr I Ould                | false | “Mr. I. D. Ould CC” and “Mr I Ould” differ only in a middle name or initial.
        Wilson Jon           | Jon Wilson               | false | “Wilson Jon” and “Jon Wilson” are the same words the other way round.
        """)
    void namesThatMayBeOnePersonsAreOfferedWithTheReason(String one, String other, boolean same, String because) {
        assertEquals(Optional.of(new NameLikeness(one, other, same, because)), NameLikeness.between(one, other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Mike Sandys     | Jane Toman
        Jane Toman      | Jane Wilson
        Jon Wilson      | Jane Wilson
        Mike King       | Mike Ring
        East Leics CCG  | West Leics CCG
        A. B. Clark     | A. C. Clark
        L. Breckon      | M. Breckon
        Les             | Len
        """)
    void differentPeopleAreNotOffered(String one, String other) {
        assertEquals(Optional.empty(), NameLikeness.between(one, other));
        assertEquals(Optional.empty(), NameLikeness.between(other, one));
    }

    @Test
    void theSureOnesAreOfferedFirst() {
        assertEquals(
                List.of("Mr Jon Willson", "Jon Wilson"),
                NameLikeness.offers("Jon Willson", List.of("Mike Sandys", "Jon Wilson", "Mr Jon Willson")).stream()
                        .map(NameLikeness::other)
                        .toList());
    }
}
