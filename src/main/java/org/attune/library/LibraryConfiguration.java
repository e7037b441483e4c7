package org.attune.library;

import java.nio.file.Path;
import org.attune.catalogue.Catalogue;
import org.attune.catalogue.OwnStrategyFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The format of the files, for what a school writes itself. */
@Configuration(proxyBeanMethods = false)
class LibraryConfiguration {

    @Bean
    OwnStrategyFormat ownStrategyFormat(@Value("${attune.config}") Path config, Catalogue catalogue) {
        return OwnStrategyFormat.load(config, catalogue.instrument());
    }
}
