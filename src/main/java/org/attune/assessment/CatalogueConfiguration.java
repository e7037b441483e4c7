package org.attune.assessment;

import java.nio.file.Path;
import org.attune.catalogue.Catalogue;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The files of config/, read once at start: a broken one stops it with file, line and reason. */
@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {

    @Bean
    Catalogue catalogue(@Value("${attune.config}") Path config) {
        return Catalogue.load(config);
    }
}
