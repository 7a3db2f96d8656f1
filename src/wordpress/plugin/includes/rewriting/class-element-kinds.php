<?php
/**
 * What the parser of HTML does by an element's name.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Rewriting;

defined( 'ABSPATH' ) || exit;

/**
 * What the parser of HTML does by an element's name. https://html.spec.whatwg.org/#parsing-main-inbody
 */
final class Element_Kinds {
	/**
	 * Names by kind, as keys.
	 *
	 * @var array<string, array<string, int>>
	 */
	private array $kinds = array();

	/**
	 * Reads the kinds.
	 */
	public function __construct( Catalogue $catalogue ) {
		foreach ( $catalogue->elements() as $kind => $names ) {
			if ( 'insideOf' !== $kind ) {
				$this->kinds[ $kind ] = array_flip( $names );
				continue;
			}
			foreach ( $names as $namespace => $inside ) {
				$this->kinds[ $namespace ] = array_flip( $inside );
			}
		}
	}

	/**
	 * Whether an element is of a kind.
	 *
	 * @param string $kind A key in `catalogue.ts`; `svg` and `math` are those of them in which HTML stands.
	 * @param string $name In lower case.
	 */
	public function is( string $kind, string $name ): bool {
		return isset( $this->kinds[ $kind ][ $name ] );
	}
}
