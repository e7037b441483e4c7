package org.attune;

import java.util.stream.Stream;
import org.springframework.modulith.core.ApplicationModuleDetectionStrategy;
import org.springframework.modulith.core.ApplicationModuleInformation;
import org.springframework.modulith.core.JavaPackage;
import org.springframework.modulith.core.NamedInterfaces;

/**
 * Modules as Spring Modulith finds them, except that every package of the method is open. An annotation would say so too, but the
 * method knows no framework. Named in application.properties of the tests.
 */
public final class ModulesWithOpenMethod implements ApplicationModuleDetectionStrategy {

    private static final String METHOD = "org.attune.method";

    private final ApplicationModuleDetectionStrategy usual = ApplicationModuleDetectionStrategy.directSubPackage();

    @Override
    public Stream<JavaPackage> getModuleBasePackages(JavaPackage basePackage) {
        return usual.getModuleBasePackages(basePackage);
    }

    @Override
    public NamedInterfaces detectNamedInterfaces(JavaPackage basePackage, ApplicationModuleInformation information) {
        return basePackage.getName().equals(METHOD)
                ? NamedInterfaces.forOpen(basePackage)
                : usual.detectNamedInterfaces(basePackage, information);
    }
}
