package org.minutebook.app.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Where we are, where we were, and the way there. */
public final class Places {
    private static final int REMEMBERED = 100;

    private final Function<String, Optional<Place>> known;
    private final ReadOnlyObjectWrapper<Place> here;
    private final Deque<Place> before = new ArrayDeque<>();
    private final Deque<Place> after = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();

    /** @param known the place at an address, where there is one */
    public Places(Place first, Function<String, Optional<Place>> known) {
        this.known = known;
        here = new ReadOnlyObjectWrapper<>(first);
    }

    public ReadOnlyObjectProperty<Place> here() {
        return here.getReadOnlyProperty();
    }

    public void go(Place place) {
        if (place.equals(here.get())) {
            return;
        }
        leave(here.get(), place);
    }

    private void leave(Place back, Place to) {
        before.push(back);
        if (before.size() > REMEMBERED) {
            before.removeLast();
        }
        after.clear();
        show(to);
    }

    /**
     * Goes to an address that was typed or linked.
     *
     * @return false where there is no such place; we stay where we are then
     */
    public boolean go(String address) {
        Optional<Place> place = known.apply(address.strip());
        place.ifPresent(this::go);
        return place.isPresent();
    }

    /**
     * Goes to an address that is linked from within the place where we are.
     *
     * @param back where the way back leads: this place, at what was chosen in it
     * @return false where there is no such place; we stay where we are then
     */
    public boolean go(String address, Place back) {
        Optional<Place> place = known.apply(address);
        place.ifPresent(to -> leave(back, to));
        return place.isPresent();
    }

    /** Whether some screen stands at an address. */
    public boolean knows(String address) {
        return known.apply(address).isPresent();
    }

    public void back() {
        if (!before.isEmpty()) {
            after.push(here.get());
            show(before.pop());
        }
    }

    public void forward() {
        if (!after.isEmpty()) {
            before.push(here.get());
            show(after.pop());
        }
    }

    public ReadOnlyBooleanProperty canGoBack() {
        return canGoBack.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoForward() {
        return canGoForward.getReadOnlyProperty();
    }

    private void show(Place place) {
        here.set(place);
        canGoBack.set(!before.isEmpty());
        canGoForward.set(!after.isEmpty());
    }
}
