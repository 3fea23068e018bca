package org.minutebook.db.rules.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.PaperBuilder;

class OfficerLinesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        DECISION    | REPORT        | Director of Public Health | seek    | approval of the response. |  ''          | Report of the Director of Public Health seeking approval of the response, attached.
        DECISION    | REPORT        | Director of Quality       | detail  | the plan for 2017/19      |  ''          | Report of the Director of Quality detailing the plan for 2017/19, attached.
        INFORMATION | JOINT_REPORT  | two Directors             | set out | the programme             | , to follow. | Joint report of the two Directors setting out the programme, to follow.
        DECISION    | REPORT        | Director of Quality       |  ''     |  ''                       |  ''          | Report of the Director of Quality seeking a decision on “Falls”, attached.
        DISCUSSION  | REPORT        | Director of Quality       |  ''     | falls at home             |  ''          | Report of the Director of Quality inviting the Board’s views on falls at home, attached.
        INFORMATION | ANNUAL_REPORT | Director of Public Health |  ''     |  ''                       |  ''          | Annual report of the Director of Public Health providing information on “Falls”, attached.
        PROCEDURAL  | REPORT        | Monitoring Officer        |  ''     |  ''                       |  ''          | Report of the Monitoring Officer, attached.
        INFORMATION | VERBAL_UPDATE | Dr Jo March               | explain | the delay                 |  ''          | Verbal update of Dr Jo March explaining the delay.
        DECISION    | REPORT        |  ''                       | seek    | approval                  |  ''          | ''
        """)
    void theLineUnderATitleIsProposedFromThePaper(
            AgendaItem.Kind item, Paper.Kind kind, String of, String verb, String purpose, String end, String line) {
        Paper paper = PaperBuilder.builder()
                .id(Id.of(1))
                .board(Id.of(2))
                .title("Falls.")
                .kind(kind)
                .reportOf(of)
                .purposeVerb(verb)
                .purpose(purpose)
                .build();
        assertEquals(line, OfficerLines.of(item, paper, end));
    }
}
