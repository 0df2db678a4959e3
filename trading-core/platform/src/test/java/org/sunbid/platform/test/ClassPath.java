package org.sunbid.platform.test;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.jandex.CompositeIndex;
import org.jboss.jandex.IndexReader;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Indexer;

/** Sunbid's classes and files as the module under test sees them: its own and those of the libraries it stands on. */
final class ClassPath {

    private static final Path OWN_CLASSES = Path.of("target", "classes");

    private ClassPath() {}

    /** An index of the module's own classes and of all libraries that bring one. */
    static IndexView index() {
        List<IndexView> indexes = new ArrayList<>(List.of(own()));
        for (URL url : find("META-INF/jandex.idx")) {
            try (InputStream input = url.openStream()) {
                indexes.add(new IndexReader(input).read());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return CompositeIndex.create(indexes);
    }

    /** Every file of this name, of every module. */
    static List<URL> find(String name) {
        try {
            return Collections.list(
                            Thread.currentThread().getContextClassLoader().getResources(name))
                    .stream()
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IndexView own() {
        Indexer indexer = new Indexer();
        if (Files.isDirectory(OWN_CLASSES)) {
            try (Stream<Path> files = Files.walk(OWN_CLASSES)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".class")).toList()) {
                    try (InputStream input = Files.newInputStream(file)) {
                        indexer.index(input);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return indexer.complete();
    }
}
