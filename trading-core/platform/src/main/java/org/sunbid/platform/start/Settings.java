package org.sunbid.platform.start;

import java.util.Locale;
import java.util.Optional;

/** Settings that are needed before Quarkus has read its configuration: system properties, then the environment. */
final class Settings {

    private Settings() {}

    /** The value under this name, or under its upper-case form with underscores in the environment. */
    static Optional<String> find(String name) {
        return Optional.ofNullable(System.getProperty(name))
                .or(() -> Optional.ofNullable(System.getenv(environmentName(name))))
                .filter(value -> !value.isBlank());
    }

    private static String environmentName(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
