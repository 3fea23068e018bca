package org.minutebook.db.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.db.rules.PublishedAddress.Kind;

/** CON-03: the patterns of addresses that were seen. */
class PublishedAddressTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://x.gov.uk/ieListDocuments.aspx?CId=1038&MId=5296&Ver=4 | MEETING | 1038 | 5296 | ",
                "http://x.gov.uk/ieListDocuments.aspx?cid=1038&mid=5296&ver=4 | MEETING | 1038 | 5296 | ",
                "http://x.gov.uk/ieListDocuments.aspx?CId=1038&amp;MId=5296 | MEETING | 1038 | 5296 | ",
                "http://x.gov.uk/(S(abc123def))/ieListDocuments.aspx?MId=5296 | MEETING | | 5296 | ",
                "http://x.gov.uk/CeListDocuments.aspx?MID=77&RD=Agenda&DF=11/09/2014 | MEETING | | 77 | ",
                "https://x.gov.uk/ieListMeetings.aspx?CId=500&Year=0 | MEETINGS | 500 | | ",
                "https://x.gov.uk/mgAi.aspx?ID=8841 | ITEM | | | 8841",
                "https://x.gov.uk/ieIssueDetails.aspx?IId=3321&Opt=3&PlanId=0 | ISSUE | | | 3321",
                "https://x.gov.uk/mgIssueHistoryHome.aspx?IId=3321 | ISSUE | | | 3321",
                "https://x.gov.uk/ieDecisionDetails.aspx?AIId=912 | DECISION | | | 912",
                "https://x.gov.uk/ieDecisionDetails.aspx?ID=913 | DECISION | | | 913",
                "https://x.gov.uk/mgCommitteeDetails.aspx?ID=183 | COMMITTEE | 183 | | ",
                "https://x.gov.uk/documents/s149321/Report.pdf | DOCUMENT | | | 149321",
                "https://x.gov.uk/documents/g5296/Public%20reports%20pack.pdf?T=10 | PACK | | 5296 | ",
                "https://x.gov.uk/documents/s149321/Report.pdf?CT=2 | DOCUMENT | | | 149321",
                "https://www.x.gov.uk/health | OTHER | | | ",
                "https://x.gov.uk/ieListDocuments.aspx?CId=abc&MId= | MEETING | | | ",
                "not an address | OTHER | | | ",
            })
    void idsAreRead(String printed, Kind kind, Long committee, Long meeting, Long thing) {
        PublishedAddress read = PublishedAddress.read(printed);
        assertEquals(new PublishedAddress(read.address(), kind, committee, meeting, thing, read.file()), read);
        assertEquals(kind != Kind.OTHER, read.known());
    }

    @Test
    void theTokenOfASessionAndABrokenLineAreTakenOut() {
        assertEquals(
                "http://x.gov.uk/ieListDocuments.aspx?CId=1038&MId=5296",
                PublishedAddress.read("http://x.gov.uk/(S(abc123))/ieListDocuments.aspx?CId=1038&MI\n d=5296")
                        .address());
    }

    @Test
    void theNameOfADocumentIsRead() {
        assertEquals(
                "Public reports pack+1.pdf",
                PublishedAddress.read("https://x.gov.uk/documents/g5296/Public%20reports%20pack+1.pdf")
                        .file());
        assertEquals(
                "100%.pdf",
                PublishedAddress.read("https://x.gov.uk/documents/s1/100%.pdf").file());
    }
}
