<?php
/**
 * What held markup looks like, and what fetches.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Rewriting;

defined( 'ABSPATH' ) || exit;

/**
 * What held markup looks like, and by what browsers fetch.
 */
final class Markup {
	/**
	 * On every held tag: the id of the service that it waits for.
	 *
	 * @var string
	 */
	public string $held;

	/**
	 * Goes before the name of an attribute that is held.
	 *
	 * @var string
	 */
	public string $prefix;

	/**
	 * The type that keeps a held script from being used.
	 *
	 * @var string
	 */
	public string $type;

	/**
	 * Goes before an address in CSS that is held.
	 *
	 * @var string
	 */
	public string $sign;

	/**
	 * Attributes that a tag is looked at for, by name.
	 *
	 * @var array<string, int>
	 */
	public array $concerning;

	/**
	 * Attributes that are held by their name.
	 *
	 * @var array<string, int>
	 */
	public array $renamed;

	/**
	 * Attributes that hold CSS, which is held within.
	 *
	 * @var array<string, int>
	 */
	public array $css_places;

	/**
	 * Attributes that a script copies to where they are fetched.
	 *
	 * @var array<string, int>
	 */
	public array $lazy;

	/**
	 * Patterns: names of elements that are loaded in that way; of such that fetch nothing; rels of links that fetch; types
	 * of scripts that run.
	 *
	 * @var array{lazy: string, still: string, rel: string, code: string}
	 */
	private array $patterns;

	/**
	 * Reads the facts.
	 */
	public function __construct( Catalogue $catalogue ) {
		$this->held       = $catalogue->markup( 'held' );
		$this->prefix     = $catalogue->markup( 'prefix' );
		$this->type       = $catalogue->markup( 'type' );
		$this->sign       = $catalogue->markup( 'address' );
		$this->lazy       = array_flip( $catalogue->markup( 'lazyAttributes' ) );
		$this->css_places = array_flip( $catalogue->markup( 'cssPlaces' ) );
		$fetching         = array_flip( $catalogue->markup( 'fetchingAttributes' ) );
		$this->renamed    = array_diff_key( $fetching, $this->css_places );
		$this->concerning = $fetching + $this->lazy;
		$this->patterns   = array(
			'lazy'  => Expression::of( $catalogue->markup( 'lazyElements' ) ),
			'still' => Expression::of( $catalogue->markup( 'notFetching' ), 'i' ),
			'rel'   => Expression::of( $catalogue->markup( 'fetchingRel' ), 'i' ),
			'code'  => Expression::of( $catalogue->markup( 'codeType' ), 'i' ),
		);
	}

	/**
	 * Links contact nobody before they are clicked; what custom elements do with an attribute is done by calls.
	 */
	public function is_fetching( string $element ): bool {
		return ! Expression::fits( $this->patterns['still'], $element );
	}

	/**
	 * Whether a link fetches by its rel.
	 */
	public function is_fetching_rel( string $rel ): bool {
		return Expression::fits( $this->patterns['rel'], $rel );
	}

	/**
	 * Whether an element is one that scripts load when the visitor comes near.
	 */
	public function is_lazy( string $element ): bool {
		return Expression::fits( $this->patterns['lazy'], $element );
	}

	/**
	 * True for a script that runs, false for a data block, a template and what another tool has put aside.
	 */
	public function is_code( Element $script ): bool {
		$language = (string) $script->tag->value( 'language' );
		$type     = $script->type() ?? ( '' === $language ? '' : "text/$language" );
		return Expression::fits( $this->patterns['code'], $type );
	}

	/**
	 * The attribute that one looks as if it were the held form of, once or more than once: `src` for `data-src` and for
	 * `data-data-src`; null for others.
	 *
	 * @param string $name     Of the attribute, in lower case.
	 * @param bool   $is_inert Whether the tag has the type that keeps it from being used, so that its own type may be held.
	 */
	public function held_name( string $name, bool $is_inert ): ?string {
		$length = strlen( $this->prefix );
		$live   = $name;
		while ( strncmp( $live, $this->prefix, $length ) === 0 ) {
			$live = substr( $live, $length );
		}
		$is_held = $live !== $name && ( isset( $this->renamed[ $live ] ) || ( $is_inert && 'type' === $live ) );
		return $is_held ? $live : null;
	}
}
