package org.minutebook.db.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Attendance;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.MeetingChair;
import org.minutebook.db.model.MeetingChairBuilder;
import org.minutebook.db.store.Writing;

/**
 * Somebody is in the chair from an item on, to the end or until the next who is listed. Who was in the chair until then leaves it with
 * the item before.
 */
public record TakeChair(Attendance attendance, AgendaItem from) implements Change<MeetingChair> {
    @Override
    public String title() {
        return attendance.printed() + " in the chair from " + Printed.item(from);
    }

    @Override
    public MeetingChair apply(Writing writing) throws Refused {
        List<Id<AgendaItem>> order = writing.stores().meetings().items(attendance.meeting()).stream()
                .sorted(Comparator.comparingInt(item -> item.takenOrder() > 0 ? item.takenOrder() : item.position()))
                .map(AgendaItem::id)
                .toList();
        int at = order.indexOf(from.id());
        if (at < 0) {
            throw new Refused("This item is on another meeting’s agenda. Choose one of this meeting.");
        }
        List<MeetingChair> chairs = new ArrayList<>(writing.stores().meetings().chairs(attendance.meeting()));
        int until = order.size() - 1;
        for (MeetingChair chair : List.copyOf(chairs)) {
            int begins = chair.fromItem() == null ? 0 : order.indexOf(chair.fromItem());
            int ends = chair.toItem() == null ? order.size() - 1 : order.indexOf(chair.toItem());
            if (begins == at) {
                writing.remove(chair);
                chairs.remove(chair);
            } else if (begins < at && ends >= at) {
                writing.save(MeetingChairBuilder.builder(chair)
                        .toItem(order.get(at - 1))
                        .build());
            } else if (begins > at) {
                until = Math.min(until, begins - 1);
            }
        }
        return writing.add(new MeetingChair(
                writing.newId(),
                attendance.meeting(),
                chairs.stream().mapToInt(MeetingChair::position).max().orElse(0) + 1,
                attendance.person(),
                attendance.id(),
                attendance.printed(),
                at == 0 ? null : from.id(),
                until == order.size() - 1 ? null : order.get(until)));
    }
}
