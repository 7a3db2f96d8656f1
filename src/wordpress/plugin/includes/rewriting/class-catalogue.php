<?php
/**
 * What is known of services and of held markup.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Rewriting;

defined( 'ABSPATH' ) || exit;

/**
 * What is known of services and of held markup, as the widget's build wrote it to catalogue.json. `rewriting/` turns
 * text into text and knows nothing of WordPress but its tag processor; whatever is a fact it asks here, so that no
 * fact is written twice.
 */
final class Catalogue {
	/**
	 * The decoded file.
	 *
	 * @var array<string, mixed>
	 */
	private array $facts;

	/**
	 * Takes the decoded text of catalogue.json; `from_file` is the usual way.
	 *
	 * @param array<string, mixed> $facts As `src/wordpress/catalogue.ts` writes them.
	 */
	public function __construct( array $facts ) {
		$this->facts = $facts;
	}

	/**
	 * Reads the catalogue.
	 *
	 * @param string $path Of catalogue.json.
	 * @throws \RuntimeException Where the file is missing or no catalogue: nothing can be held then.
	 */
	public static function from_file( string $path ): self {
		// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- a file of the plugin.
		$text  = is_readable( $path ) ? file_get_contents( $path ) : false;
		$facts = false === $text ? null : json_decode( $text, true );
		if ( ! is_array( $facts ) ) {
			throw new \RuntimeException( 'catalogue.json cannot be read. To fix: install the plugin again.' );
		}
		return new self( $facts );
	}

	/**
	 * The services, as in `src/services/Service.ts`, in the order in which they are asked.
	 *
	 * @return list<array<string, mixed>>
	 */
	public function services(): array {
		return $this->facts['services'];
	}

	/**
	 * A fact about how services are told from addresses: `country`, `letters`, `trace`.
	 *
	 * @return mixed
	 */
	public function lookup( string $key ) {
		return $this->facts['lookup'][ $key ];
	}

	/**
	 * Sources of expressions for what counts as a trace of a service besides its hosts.
	 *
	 * @return list<string>
	 */
	public function hidden(): array {
		return $this->facts['hidden'];
	}

	/**
	 * A fact about held markup and the markup that fetches, by its key in `catalogue.ts`.
	 *
	 * @return mixed
	 */
	public function markup( string $key ) {
		return $this->facts['markup'][ $key ];
	}

	/**
	 * Names of elements by what the parser of HTML does with them.
	 *
	 * @return array<string, mixed>
	 */
	public function elements(): array {
		return $this->facts['elements'];
	}

	/**
	 * A fact about inline snippets, by its key in `catalogue.ts`.
	 *
	 * @return mixed
	 */
	public function snippets( string $key ) {
		return $this->facts['snippets'][ $key ];
	}

	/**
	 * Sentences of a language, by section and key.
	 *
	 * @param string $language `de` or `en`.
	 * @return array<string, mixed>
	 */
	public function texts( string $language ): array {
		return $this->facts['texts'][ $language ];
	}
}
