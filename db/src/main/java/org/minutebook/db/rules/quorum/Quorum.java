package org.minutebook.db.rules.quorum;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.QuorumLimb;
import org.minutebook.db.model.QuorumRule;

/**
 * A board's quorum: every limb of its rule must be met. Quorum is about composition, not a head-count (catalogue Q1 to Q3).
 *
 * @param rule nothing where the board's quorum is not recorded
 * @param seats the board's seats on the day, from which fractions are taken
 */
public record Quorum(@Nullable QuorumRule rule, List<QuorumLimb> limbs, List<BoardSeat> seats) {
    public Quorum {
        QuorumRule own = rule;
        limbs = limbs.stream()
                .filter(limb -> own != null && limb.rule().equals(own.id()))
                .sorted(Comparator.comparingInt(QuorumLimb::position))
                .toList();
        seats = List.copyOf(seats);
    }

    /** A part of a whole number, rounded up: a quarter of 13 is 4. */
    public static int roundedUp(int numerator, int denominator, int whole) {
        return Math.ceilDiv(numerator * whole, denominator);
    }

    /** What a roll comes to. */
    public QuorumReading read(Roll roll) {
        if (rule == null || limbs.isEmpty()) {
            return QuorumReading.unknown(
                    roll, "no quorum is recorded for the board", "Enter the quorum as the board’s terms word it.");
        }
        List<LimbReading> readings = new ArrayList<>();
        for (QuorumLimb limb : limbs) {
            Optional<LimbReading> reading = read(limb, roll);
            if (reading.isEmpty()) {
                return QuorumReading.unknown(
                        roll,
                        "\"" + limb.countedFrom() + "\" fits no seat of the board",
                        "Word the limb by a class, an organisation or a seat that the board has.");
            }
            readings.add(reading.get());
        }
        return QuorumReading.of(roll, readings);
    }

    private Optional<LimbReading> read(QuorumLimb limb, Roll roll) {
        return switch (limb.test()) {
            case AT_LEAST -> Optional.of(LimbReading.plain(roll.counted().size(), limb.count()));
            case FRACTION -> fraction(limb, roll);
            case AT_LEAST_FROM ->
                CountedFrom.partners(limb.countedFrom())
                        ? Optional.of(LimbReading.from(
                                limb.countedFrom(), organisations(roll).size(), limb.count()))
                        : CountedFrom.read(limb.countedFrom(), seats)
                                .map(from -> LimbReading.from(limb.countedFrom(), count(from, roll), limb.count()));
            case ONE_OF_EACH -> oneOfEach(limb, roll);
        };
    }

    /** Of seats, the careful reading; of filled posts it would be less, and both are shown. */
    private Optional<LimbReading> fraction(QuorumLimb limb, Roll roll) {
        if (limb.denominator() <= 0 || limb.numerator() <= 0) {
            return Optional.empty();
        }
        return CountedFrom.read(limb.countedFrom(), seats).map(from -> {
            List<BoardSeat> whole = seats.stream().filter(from.fits()).toList();
            int ofSeats = roundedUp(limb.numerator(), limb.denominator(), whole.size());
            int ofFilled = roundedUp(limb.numerator(), limb.denominator(), (int)
                    whole.stream().filter(BoardSeat::filled).count());
            boolean all = whole.size() == seats.size();
            return new LimbReading("", all ? roll.counted().size() : count(from, roll), ofSeats, ofFilled, List.of());
        });
    }

    private Optional<LimbReading> oneOfEach(QuorumLimb limb, Roll roll) {
        List<String> named = CountedFrom.each(limb.countedFrom());
        List<String> each = named.isEmpty() || named.size() == 1 && CountedFrom.partners(named.getFirst())
                ? seats.stream()
                        .map(seat -> seat.organisation())
                        .filter(Objects::nonNull)
                        .map(organisation -> organisation.name())
                        .distinct()
                        .toList()
                : named;
        List<String> missing = new ArrayList<>();
        for (String one : each) {
            Optional<CountedFrom> from = CountedFrom.read(one, seats);
            if (from.isEmpty()) {
                return Optional.empty();
            }
            if (count(from.get(), roll) == 0) {
                missing.add(one);
            }
        }
        return each.isEmpty()
                ? Optional.empty()
                : Optional.of(new LimbReading(
                        "one of each partner", each.size() - missing.size(), each.size(), each.size(), missing));
    }

    private static int count(CountedFrom from, Roll roll) {
        return (int) roll.counted().stream()
                .filter(each -> each.seat() != null && from.fits().test(each.seat()))
                .count();
    }

    private static Set<String> organisations(Roll roll) {
        Set<String> names = new HashSet<>();
        for (Attender each : roll.counted()) {
            if (each.seat() != null && each.seat().organisation() != null) {
                names.add(each.seat().organisation().name());
            }
        }
        return names;
    }
}
