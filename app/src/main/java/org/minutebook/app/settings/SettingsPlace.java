package org.minutebook.app.settings;

import java.util.Optional;
import org.minutebook.app.kit.Place;

/** The settings. */
public record SettingsPlace() implements Place {
    public static Optional<SettingsPlace> at(String address) {
        return address.equals("settings") ? Optional.of(new SettingsPlace()) : Optional.empty();
    }

    @Override
    public String address() {
        return "settings";
    }

    @Override
    public String title() {
        return "Settings";
    }
}
