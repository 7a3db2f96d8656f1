<?php
/**
 * What the check of the site has found.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Admin;

defined( 'ABSPATH' ) || exit;

/**
 * The result of the last check: which third parties the site's pages name or contact, and where. It lies in an option of
 * its own, which is not loaded with every page.
 */
final class Found_Services {

	/** Name of the option. */
	public const OPTION = 'einlass_found';

	/** More contacts than this are not kept; an address of the same page and service is one. */
	private const MOST = 300;

	/** Letters of an address that are kept. */
	private const LONGEST = 500;

	/** @var array{at: int, pages: int, contacts: list<array{service: string, url: string, page: string, title: string, held: bool, place: string, cure: string}>} */
	private array $found;

	/**
	 * Takes what was read or has just arrived.
	 *
	 * @param int                        $at       When the check ended, in seconds since 1970; 0 for never.
	 * @param int                        $pages    How many pages were looked at.
	 * @param list<array<string, mixed>> $contacts What was found; of each only the known keys are kept.
	 */
	public function __construct( int $at, int $pages, array $contacts ) {
		$this->found = array(
			'at'       => $at,
			'pages'    => $pages,
			'contacts' => array_slice( array_map( array( self::class, 'contact' ), array_values( $contacts ) ), 0, self::MOST ),
		);
	}

	/** What was kept last; empty when the site was never checked. */
	public static function read(): self {
		$row = get_option( self::OPTION );
		$row = is_array( $row ) ? $row : array();
		return new self(
			(int) ( $row['at'] ?? 0 ),
			(int) ( $row['pages'] ?? 0 ),
			array_filter( (array) ( $row['contacts'] ?? array() ), 'is_array' )
		);
	}

	/** Keeps it in place of the former result. */
	public function save(): void {
		update_option( self::OPTION, $this->found, false );
	}

	/** When the site was checked, in seconds since 1970; 0 for never. */
	public function at(): int {
		return $this->found['at'];
	}

	/**
	 * Everything, for the script that draws it.
	 *
	 * @return array{at: int, pages: int, contacts: list<array{service: string, url: string, page: string, title: string, held: bool, place: string, cure: string}>}
	 */
	public function all(): array {
		return $this->found;
	}

	/**
	 * Ids of the services that were found, each once. Hosts that belong to no service are not among them.
	 *
	 * @return list<string>
	 */
	public function services(): array {
		return array_values( array_unique( array_filter( array_column( $this->found['contacts'], 'service' ) ) ) );
	}

	/**
	 * Where a service was found.
	 *
	 * @param string $id Of the service.
	 * @return array<string, string> Titles of the pages by their addresses.
	 */
	public function pages_with( string $id ): array {
		$pages = array();
		foreach ( $this->found['contacts'] as $contact ) {
			if ( $contact['service'] === $id ) {
				$pages[ $contact['page'] ] = '' === $contact['title'] ? $contact['page'] : $contact['title'];
			}
		}
		return $pages;
	}

	/**
	 * One contact as it is kept: text only, and no more of it than needed.
	 *
	 * @param array<string, mixed> $raw From the database or from a browser.
	 * @return array{service: string, url: string, page: string, title: string, held: bool, place: string, cure: string}
	 */
	private static function contact( array $raw ): array {
		$text = static function ( string $key, int $longest ) use ( $raw ): string {
			$value = $raw[ $key ] ?? '';
			return mb_substr( is_string( $value ) ? sanitize_text_field( $value ) : '', 0, $longest );
		};
		$url  = static function ( string $key ) use ( $raw ): string {
			$value = $raw[ $key ] ?? '';
			return mb_substr( is_string( $value ) ? sanitize_url( $value ) : '', 0, self::LONGEST );
		};
		return array(
			'service' => sanitize_key( $text( 'service', 60 ) ),
			'url'     => $url( 'url' ),
			'page'    => $url( 'page' ),
			'title'   => $text( 'title', 120 ),
			'held'    => ! empty( $raw['held'] ),
			'place'   => $text( 'place', 40 ),
			// Markup to be read, not to be used: it is shown as text only.
			'cure'    => is_string( $raw['cure'] ?? null ) ? mb_substr( wp_check_invalid_utf8( $raw['cure'] ), 0, self::LONGEST ) : '',
		);
	}
}
