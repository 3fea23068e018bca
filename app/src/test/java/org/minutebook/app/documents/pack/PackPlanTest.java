package org.minutebook.app.documents.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.app.documents.pack.PackPlan.Length;
import org.minutebook.app.documents.pack.PackPlan.Place;

class PackPlanTest {

    private static PackPlan plan(int first, boolean odd, int... counts) {
        return PackPlan.of(
                Arrays.stream(counts)
                        .mapToObj(pages -> new Length(pages, odd, true))
                        .toList(),
                first);
    }

    private static String ranges(PackPlan plan) {
        List<String> ranges = new ArrayList<>();
        plan.places().forEach(place -> ranges.add(place.from() + "-" + place.to()));
        return String.join(", ", ranges);
    }

    /** The pack of 11 September 2014, whose agenda takes pages 1 to 4. */
    @Test
    void sevenPapersTakeThePagesThatTheAgendaPrinted() {
        assertEquals(
                "5-12, 13-46, 47-58, 59-94, 95-150, 151-206, 207-208", ranges(plan(5, true, 8, 34, 12, 36, 56, 56, 2)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1 | true  | 33       | 1-34
        5 | true  | 33, 2    | 5-38, 39-40
        1 | false | 33, 2    | 1-33, 34-35
        4 | true  | 2, 3     | 5-6, 7-10
        1 | true  | 1, 1, 1  | 1-2, 3-4, 5-6
        """)
    void aBlankPageFillsUpWhatEndsOnAnOddPage(int first, boolean odd, String counts, String ranges) {
        int[] pages =
                Arrays.stream(counts.split(",\\s*")).mapToInt(Integer::parseInt).toArray();
        assertEquals(ranges, ranges(plan(first, odd, pages)));
    }

    @Test
    void theBlankPageBelongsToTheItemOfThirtyThreePages() {
        assertEquals(new PackPlan(5, 38, 34, List.of(new Place(5, 38, 33, 0, 1, 0))), plan(5, true, 33));
    }

    @Test
    void anAppendixRunsOnAndTheNextItemStartsOdd() {
        PackPlan plan = PackPlan.of(
                List.of(new Length(3, true, true), new Length(2, false, true), new Length(4, true, true)), 1);
        assertEquals("1-3, 4-6, 7-10", ranges(plan));
        assertEquals(new Place(4, 6, 2, 0, 1, 3), plan.places().get(1));
    }

    @Test
    void anItemWithoutPagesStandsWhereItsFirstPaperStands() {
        PackPlan plan = PackPlan.of(
                List.of(new Length(3, true, true), new Length(0, true, true), new Length(2, false, true)), 1);
        assertEquals(
                List.of(new Place(1, 4, 3, 0, 1, 0), new Place(5, 4, 0, 0, 0, 4), new Place(5, 6, 2, 0, 0, 4)),
                plan.places());
    }

    @Test
    void frontPagesThatDoNotCountTakeNoNumbers() {
        PackPlan plan = PackPlan.of(List.of(new Length(3, false, false), new Length(2, true, true)), 209);
        assertEquals(List.of(new Place(0, 0, 3, 0, 0, 0), new Place(209, 210, 2, 0, 0, 3)), plan.places());
        assertEquals(5, plan.sheets());
    }

    @ParameterizedTest
    @CsvSource({"208, true, 209", "208, false, 209", "209, true, 211", "209, false, 210"})
    void aSupplementGoesOnAfterTheLastPage(int last, boolean odd, int next) {
        assertEquals(next, PackPlan.following(last, odd));
    }

    /** By another way: every page laid down one by one. */
    @Test
    void everyPlanIsTheOneLaidDownPageByPage() {
        Random random = new Random(4);
        for (int round = 0; round < 500; round++) {
            int first = 1 + random.nextInt(9);
            List<Length> parts = new ArrayList<>();
            for (int i = 1 + random.nextInt(8); i > 0; i--) {
                parts.add(new Length(1 + random.nextInt(9), random.nextBoolean(), true));
            }
            PackPlan plan = PackPlan.of(parts, first);
            int number = first;
            int sheets = 0;
            for (int i = 0; i < parts.size(); i++) {
                Place place = plan.places().get(i);
                if (parts.get(i).startsOdd()) {
                    assertEquals(1, place.from() % 2, plan::toString);
                }
                number += place.blanksBefore();
                sheets += place.blanksBefore();
                assertEquals(number, place.from(), plan::toString);
                assertEquals(sheets, place.sheet(), plan::toString);
                number += parts.get(i).pages() + place.blanksAfter();
                sheets += parts.get(i).pages() + place.blanksAfter();
                assertEquals(number - 1, place.to(), plan::toString);
                assertTrue(place.blanksBefore() < 2 && place.blanksAfter() < 2, plan::toString);
            }
            assertEquals(List.of(number - 1, sheets), List.of(plan.lastPage(), plan.sheets()));
        }
    }

    /** Two packs that share a run: what one has more of is left out of the other, and no page changes its number or its side. */
    @Test
    void whatIsLeftOutMovesNoNumberAndNoSideOfThePaper() {
        Random random = new Random(5);
        for (int round = 0; round < 500; round++) {
            boolean sided = random.nextBoolean();
            List<Length> all = new ArrayList<>();
            List<Length> less = new ArrayList<>();
            for (int i = 1 + random.nextInt(8); i > 0; i--) {
                boolean odd = sided && random.nextBoolean();
                int pages = 1 + random.nextInt(5);
                all.add(new Length(pages, odd, true));
                less.add(new Length(random.nextInt(pages + 1), odd, true, pages));
            }
            PackPlan more = PackPlan.of(all, 5);
            PackPlan left = PackPlan.of(less, 5);
            assertEquals(more.lastPage(), left.lastPage());
            for (int i = 0; i < all.size(); i++) {
                Place place = left.places().get(i);
                assertEquals(more.places().get(i).from(), place.from(), left::toString);
                assertEquals(less.get(i).pages(), place.pages());
                if (all.stream().anyMatch(Length::startsOdd)) {
                    assertEquals((place.from() - 5) % 2, place.sheet() % 2, left::toString);
                }
            }
            assertTrue(left.sheets() <= more.sheets());
        }
    }
}
