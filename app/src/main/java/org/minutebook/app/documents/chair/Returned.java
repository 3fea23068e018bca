package org.minutebook.app.documents.chair;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minutebook.app.documents.intake.AmendedCopy.Remark;

/**
 * What a copy that came back says.
 *
 * @param copy which copy it is, counted from 1
 * @param amendments in the order of the minutes
 * @param byHand what was changed where the book has no text of its own: in the heading, in the attendance
 * @param remarks comments on those
 */
public record Returned(int copy, List<Amendment> amendments, List<ByHand> byHand, List<Remark> remarks) {

    /** What names each part of it, whenever and wherever the same file is read. */
    public Set<String> signs() {
        return Stream.of(
                        amendments.stream().map(Returned::sign),
                        byHand.stream().map(Returned::sign),
                        remarks.stream().map(Returned::sign))
                .flatMap(signs -> signs)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Without those parts. */
    public Returned without(Set<String> signs) {
        return new Returned(
                copy,
                amendments.stream().filter(one -> !signs.contains(sign(one))).toList(),
                byHand.stream().filter(one -> !signs.contains(sign(one))).toList(),
                remarks.stream().filter(one -> !signs.contains(sign(one))).toList());
    }

    private static String sign(Amendment one) {
        return sign("amendment", one.place(), one.hers(), one.remarks());
    }

    private static String sign(ByHand one) {
        return sign("by hand", one);
    }

    private static String sign(Remark one) {
        return sign("remark", one);
    }

    private static String sign(Object... parts) {
        return UUID.nameUUIDFromBytes(Arrays.toString(parts).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** Whether nothing of it waits for anybody. */
    public boolean isSettled() {
        return amendments.isEmpty() && byHand.isEmpty() && remarks.isEmpty();
    }

    public Returned withoutAmendments(Predicate<Amendment> settled) {
        return new Returned(copy, amendments.stream().filter(settled.negate()).toList(), byHand, remarks);
    }

    public Returned without(ByHand made) {
        return new Returned(
                copy, amendments, byHand.stream().filter(one -> one != made).toList(), remarks);
    }

    public Returned without(Remark read) {
        return new Returned(
                copy,
                amendments,
                byHand,
                remarks.stream().filter(one -> one != read).toList());
    }
}
